import Explainer
import Searching
import Temporal

/// A date that a sentence gives for what it tells.
struct SentenceDate {
    let mention: DateMention
    /// The date, or the whole range that it is the start of.
    let date: PartialDate
}

extension AnnotatedText {
    /// The sentences that hold a date, in order.
    var datedSentences: [Range<Int>] {
        var found: [Range<Int>] = []
        for date in dates {
            if let sentence = sentences.range(around: date.literal), found.last != sentence { found.append(sentence) }
        }
        return found
    }

    /// The dates that a sentence gives, in order.
    ///
    /// What a check rejects is left out, and beside the date of its main event what the sentence dates in passing.
    ///
    /// - Parameters:
    ///   - sentence: byte offsets in the text's literals.
    ///   - checks: of this text.
    ///   - accepts: which dates are wanted.
    /// - Returns: those that are wanted, a range as one.
    func dates(of sentence: Range<Int>, _ checks: DateChecks, where accepts: (DateMention) -> Bool) -> [SentenceDate] {
        let indices = indicesOfDates(in: sentence)
        let accepted = indices.filter { accepts(dates[$0]) }
        let hasMain = accepted.contains { dates[$0].expression?.isAside != true }
        return accepted.compactMap { index in
            let mention = dates[index]
            guard let date = whole(index), !checks.contradicts(mention), !hasMain || mention.expression?.isAside != true else { return nil }
            return SentenceDate(mention: mention, date: date)
        }
    }

    /// A date, or the whole range that it is the start of; nil for its end.
    private func whole(_ index: Int) -> PartialDate? {
        let mention = dates[index]
        switch mention.expression?.bound {
        case .end: return nil
        case nil: return mention.date
        case .start:
            guard index + 1 < dates.count, dates[index + 1].expression?.bound == .end, let date = mention.date, case .single(let start) = date.form,
                let last = dates[index + 1].date, case .single(let end) = last.form
            else { return mention.date }
            return PartialDate(.interval(from: start, to: end)) ?? date
        }
    }

    /// Which of the dates, which are in order, begin in a sentence.
    func indicesOfDates(in sentence: Range<Int>) -> Range<Int> {
        let first = dates.partitioningIndex { $0.literal.lowerBound >= sentence.lowerBound }
        return first..<(first + dates[first...].prefix { $0.literal.lowerBound < sentence.upperBound }.count)
    }
}
