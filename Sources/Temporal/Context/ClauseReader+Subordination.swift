/// Whether an expression dates the main event of its sentence, or something beside it.
extension ClauseReader {
    /// Whether the expression belongs to another event than that of the main clause: "after the army left the town on 5 October".
    func isSubordinate(_ item: Item) -> Bool {
        if isMeasure(item) { return true }
        var index = item.start - 1
        var isNear = true
        var isDeadline = false
        var isSpoken = false
        let limit = max(sentence.lowerBound, item.start - Self.reach)
        while index >= limit {
            let token = tokens[index]
            switch token.word {
            case .comma, .semicolon, .emDash, .close, .colon: return false
            case .subordinator where isSpoken: return token.form == .relative
            case _ where isSpoken: break
            // "(opened in 1911)"
            case .open: return isVerb(index + 1)
            case .until, .since: return true
            // "bills for April"
            case .for where isNear && !item.shape.isDay && !item.shape.statesYear: return true
            // "had 900 men by December" looks ahead, as long as it opens no year of its own; "fell by the morning of 6 June" does not.
            case .by where isNear && !isFronted(item) && !item.shape.statesYear:
                if !item.shape.isDay { return true }
                isDeadline = true
            case .after, .before, .following: if !isNear, governsClause(index, before: item) { return true }
            case .subordinator: return true
            case .that: return isVerb(index + 1)
            // "who announced in 2014 that"
            case .reporting: isSpoken = true
            case .pastVerb where isPluperfect(at: index) || isDeadline && [.had, .was].contains(token.form): return true
            // "The brigade, set up in 2015, left"
            case .expecting where token.form == .setting && isWord(index + 1, .near) && index > limit && tokens[index - 1].word == .comma:
                return mainVerbFollows(item, behind: index)
            case .pastForm where predicateFollows(item): return true
            case .pastVerb where token.form == .participle && predicateFollows(item): return true
            case .pastForm, .pastVerb: if index > limit, tokens[index - 1].word == .comma, isParticiple(index, before: item) { return true }
            default: break
            }
            isNear = false
            index -= 1
        }
        return false
    }

    /// Whether the expression tells in a clause with "when" at what time the main clause is: "When tanks entered the city on 31 December 1994 he".
    /// Of "while" and "as" that is so where they open the sentence.
    func tellsWhen(_ item: Item) -> Bool {
        var index = item.start - 1
        var hasVerb = false
        while index >= max(sentence.lowerBound, item.start - Self.reach) {
            switch tokens[index].word {
            case .pastVerb where isPluperfect(at: index): return false
            case .pastVerb, .pastForm: hasVerb = true
            case .subordinator:
                // Of the three words, "when" and "while" are the longer ones.
                guard hasVerb, tokens[index].form == .when, index == sentence.lowerBound || tokens[index].length == 4 else { return false }
                return !isInOtherClause(index)
            case .comma, .semicolon, .colon, .emDash, .open, .close, .that, .reporting, .after, .before, .until, .since: return false
            default: break
            }
            index -= 1
        }
        return false
    }

    /// Whether a clause with "when" belongs to one that is no main clause, or goes back: "who was a boy when", "said when", "had left when".
    private func isInOtherClause(_ index: Int) -> Bool {
        for before in (max(sentence.lowerBound, index - Self.reach)..<index).reversed() {
            switch tokens[before].word {
            case .subordinator, .that, .reporting, .after, .before, .until, .since: return true
            case .pastVerb where isPluperfect(at: before): return true
            case .semicolon, .colon, .emDash: return false
            default: break
            }
        }
        return false
    }

    /// Whether the expression only tells one thing from others, "the 2003 invasion", "the June 1999 peak", or is what a total is of, "in 1993 alone".
    func isAttributive(_ item: Item) -> Bool {
        if isWord(item.end, .alone) { return true }
        guard item.start > sentence.lowerBound, item.end < sentence.upperBound else { return false }
        switch tokens[item.start - 1].word {
        case .the, .a, .possessive: break
        default: return false
        }
        return [.other, .campaign].contains(tokens[item.end].word) && tokens[item.end].hasGap
    }

    /// Whether a token is a verb, as behind "that" where it is a relative pronoun.
    func isVerb(_ index: Int) -> Bool {
        guard sentence.contains(index) else { return false }
        switch tokens[index].word {
        case .pastVerb, .pastForm, .presentVerb, .ending, .future, .intending: return true
        default: return false
        }
    }

    /// "had", with a participle behind it.
    func isPluperfect(at index: Int) -> Bool {
        tokens[index].word == .pastVerb && tokens[index].form == .had && sentence.contains(index + 1)
            && (isVerb(index + 1) || sentence.contains(index + 2) && isVerb(index + 2) || tokens[index + 1].form == .been)
    }

    /// Whether what follows "after" or "before" reaches up to the expression: not "before them", and not a phrase that opens the sentence, has a
    /// date of its own and is followed by the main verb.
    private func governsClause(_ index: Int, before item: Item) -> Bool {
        if tokens[index + 1].word == .other, tokens[index + 1].form == .object { return false }
        if isTimeOfDay(at: index + 1) { return false }
        guard index == sentence.lowerBound, let date = (index + 1..<item.start).first(where: { isDate($0) }) else { return true }
        return !(date + 1..<item.start).contains { tokens[$0].word == .pastVerb || tokens[$0].word == .pastForm }
    }

    /// "shortly before dawn on", "just after three o'clock on", "after 5:30 pm on": the time of the main verb itself.
    private func isTimeOfDay(at index: Int) -> Bool {
        let start = tokens[index].word == .the ? index + 1 : index
        guard sentence.contains(start) else { return false }
        switch tokens[start].word {
        case .dayPart, .clock: return true
        case .cardinal, .number:
            guard sentence.contains(start + 1) else { return false }
            switch tokens[start + 1].word {
            case .halfDay, .on: return true
            // "o'clock"
            case .other: return tokens[start + 1].length == 1 && sentence.contains(start + 2) && tokens[start + 2].word == .apostrophe
            default: return false
            }
        default: return false
        }
    }

    private func isDate(_ index: Int) -> Bool {
        switch tokens[index].word {
        case .month, .shortMonth, .weekday, .season, .numericDate: true
        case .number: tokens[index].length == 4
        default: false
        }
    }

    /// Whether a past form behind a comma is a participle: ", captured in 2014," but not "Ali, who had resigned, died in 1970".
    private func isParticiple(_ index: Int, before item: Item) -> Bool {
        // A word that is no more than a past tense in most sentences is one where the main verb still follows: ", built in 1566, was destroyed".
        if tokens[index].word == .pastVerb, ![.participle, .holding].contains(tokens[index].form) || !mainVerbFollows(item, behind: index) {
            return false
        }
        if closesParticiple(index) { return false }
        let head = max(sentence.lowerBound, index - Self.reach)
        return !(head + 1..<max(head + 1, index - 1)).contains { position in
            tokens[position - 1].word == .comma && (tokens[position].word == .subordinator || tokens[position].word == .that)
        }
    }

    /// Whether a verb behind a comma is the first that the subject of the sentence has: "The army, weakened by disease, sailed".
    private func closesParticiple(_ index: Int) -> Bool {
        guard index - sentence.lowerBound <= Self.reach else { return false }
        // "The allied army" has no verb.
        let stop = (sentence.lowerBound..<index).first { tokens[$0].word == .comma || isVerb($0) && tokens[max(0, $0 - 1)].word != .the }
        guard let comma = stop, tokens[comma].word == .comma else { return false }
        return comma + 1 < index && tokens[comma + 1].word == .pastForm
    }

    /// Whether a comma closes the phrase of the expression, and a verb goes on with the sentence: the first of its subject, where more stands before
    /// the comma.
    private func mainVerbFollows(_ item: Item, behind participle: Int) -> Bool {
        let end = min(sentence.upperBound, item.end + Self.reach)
        guard let comma = (item.end..<max(item.end, end)).first(where: { tokens[$0].word == .comma || isVerb($0) }), tokens[comma].word == .comma,
            comma + 1 < sentence.upperBound
        else { return false }
        if comma == item.end { return isVerb(comma + 1) }
        let hasVerb = (max(sentence.lowerBound, participle - Self.reach)..<participle).contains { isVerb($0) }
        return !hasVerb && (isVerb(comma + 1) || tokens[comma + 1].word == .reporting)
    }

    /// Whether the main verb stands right behind the expression, so that the participle before it only tells one thing from another: "The plant
    /// opened in 1975 was destroyed". A word between commas may come between.
    private func predicateFollows(_ item: Item) -> Bool {
        var index = item.end
        if sentence.contains(index + 2), tokens[index].word == .comma, tokens[index + 1].word == .other, tokens[index + 2].word == .comma {
            index += 3
        }
        guard sentence.contains(index) else { return false }
        switch tokens[index].word {
        case .pastVerb, .presentVerb, .future: return true
        // "attacked in 1975 armed groups"
        case .pastForm:
            return sentence.contains(index + 1) && [.that, .the, .a, .to, .in, .on, .by, .from, .at, .possessive].contains(tokens[index + 1].word)
        default: return false
        }
    }

    /// Whether something else is only measured against the date: "more than in April 2013", "compared with April 2013".
    private func isMeasure(_ item: Item) -> Bool {
        let index = [.in, .on].contains(lead(of: item)) ? item.start - 2 : item.start - 1
        guard sentence.contains(index) else { return false }
        switch tokens[index].word {
        case .than: return true
        case .preposition: return tokens[index].form == .comparing
        default: return (isTo(index) || isWord(index, .with)) && sentence.contains(index - 1) && tokens[index - 1].form == .comparing
        }
    }
}
