/// Whether an expression dates the main event of its sentence, or something beside it.
extension ClauseReader {
    /// Whether the expression belongs to another event than that of the main clause: "after the army left the town on 5 October".
    func isSubordinate(_ item: Item) -> Bool {
        var index = item.start - 1
        var isNear = true
        let limit = max(sentence.lowerBound, item.start - Self.reach)
        while index >= limit {
            switch tokens[index].word {
            case .comma, .semicolon, .emDash, .close, .colon: return false
            case .until, .since: return true
            // "had 900 men by December" looks ahead, as long as it opens no year of its own.
            case .by where isNear && !isFronted(item) && !item.shape.statesYear: return true
            case .after, .before, .following: if !isNear { return true }
            case .subordinator: return true
            case .that: return isVerb(index + 1)
            case .reporting: return false
            case .pastVerb where isPluperfect(at: index): return true
            // ", captured in 2014,"
            case .pastForm where index > limit && tokens[index - 1].word == .comma: return true
            default: break
            }
            isNear = false
            index -= 1
        }
        return false
    }

    /// Whether the expression only tells one thing from others: "the 2003 invasion", "the June 1999 peak".
    func isAttributive(_ item: Item) -> Bool {
        guard item.start > sentence.lowerBound, item.end < sentence.upperBound else { return false }
        switch tokens[item.start - 1].word {
        case .the, .a, .possessive: break
        default: return false
        }
        return [.other, .campaign].contains(tokens[item.end].word) && tokens[item.end].hasGap
    }

    /// Whether a token is a verb, as behind "that" where it is a relative pronoun.
    private func isVerb(_ index: Int) -> Bool {
        guard sentence.contains(index) else { return false }
        switch tokens[index].word {
        case .pastVerb, .pastForm, .presentVerb, .ending, .future, .intending: return true
        default: return false
        }
    }

    /// "had", with a participle behind it.
    private func isPluperfect(at index: Int) -> Bool {
        tokens[index].word == .pastVerb && tokens[index].form == .had && sentence.contains(index + 1)
            && (isVerb(index + 1) || sentence.contains(index + 2) && isVerb(index + 2))
    }
}
