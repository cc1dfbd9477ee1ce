/// Where words end. What is dropped from keys (marks, zero-width characters) never separates words.
extension TextReader {
    /// The offset after the combining marks that belong to the letter that ends at `offset`.
    func endOfMarks(from offset: Int) -> Int {
        var offset = offset
        while offset < count {
            let scalar = scalar(at: offset)
            guard scalar.kind == .mark else { break }
            offset += Int(scalar.length)
        }
        return offset
    }

    /// Whether a word goes on after `offset`, where one of its letters ends: "Syrian", and "Sana'a" after "Sana"; but not "Syria's".
    func wordContinues(after offset: Int) -> Bool {
        guard let (next, nextOffset) = kept(from: offset) else { return false }
        switch next.kind {
        case .word: return true
        case .apostrophe: return !isEnglishEnding(after: nextOffset + Int(next.length))
        default: return false
        }
    }

    /// Whether an apostrophe joins the letters at `offset` to a word before them: "Ma'Arrat"; but not "l'Irak" or "d'Alep".
    func wordIsJoined(before offset: Int) -> Bool {
        guard let (apostrophe, apostropheOffset) = kept(before: offset), apostrophe.kind == .apostrophe,
            let (letter, letterOffset) = kept(before: apostropheOffset), letter.kind == .word
        else { return false }
        let isElision = letter.value == 0x64 || letter.value == 0x6C
        return !isElision || kept(before: letterOffset)?.scalar.kind == .word
    }

    /// Whether one hyphen stands directly before `offset`; two are a dash.
    func hasHyphen(before offset: Int) -> Bool {
        guard let (hyphen, hyphenOffset) = kept(before: offset), hyphen.kind == .hyphen else { return false }
        return kept(before: hyphenOffset)?.scalar.kind != .hyphen
    }

    /// Whether one hyphen stands directly after `offset`; two are a dash.
    func hasHyphen(after offset: Int) -> Bool {
        guard let (hyphen, hyphenOffset) = kept(from: offset), hyphen.kind == .hyphen else { return false }
        return kept(from: hyphenOffset + Int(hyphen.length))?.scalar.kind != .hyphen
    }

    /// Whether the letters from `offset` on, after an apostrophe, are none at all or the ending of a possessive or of a contracted verb.
    private func isEnglishEnding(after offset: Int) -> Bool {
        var letters: [UInt32] = []
        var offset = offset
        while letters.count < 3, let (letter, letterOffset) = kept(from: offset), letter.kind == .word {
            letters.append(letter.value)
            offset = letterOffset + Int(letter.length)
        }
        switch letters {
        case [], [0x73], [0x64], [0x6C, 0x6C], [0x72, 0x65], [0x76, 0x65]: return true  // 's, 'd, 'll, 're, 've
        default: return false
        }
    }
}
