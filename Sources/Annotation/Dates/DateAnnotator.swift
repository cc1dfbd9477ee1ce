import Explainer
import Markdown
import Temporal

/// Finds the dates in one text and decides which of them readers are shown.
struct DateAnnotator {
    private let parts: TextParts
    private let handSet: [(literal: Range<Int>, date: PartialDate)]
    private let forbidden: [Range<Int>]

    init(_ parts: TextParts) {
        self.parts = parts
        var handSet: [(Range<Int>, PartialDate)] = []
        var forbidden: [Range<Int>] = []
        for (literal, reference) in parts.links {
            switch reference {
            case .date(let date): handSet.append((literal, date))
            case .none: forbidden.append(literal)
            default: break
            }
        }
        self.handSet = handSet
        self.forbidden = forbidden
    }

    /// All dates, in order.
    ///
    /// - Parameters:
    ///   - context: what they are counted from.
    ///   - names: the places and actors found in the text, which are no dates.
    /// - Returns: dates set by hand and expressions, those without a date too; those set by hand alone where the language is not known.
    func dates(_ context: DateContext, names: Annotator.Findings) -> [DateMention] {
        guard context.language == .english else {
            return handSet.map { DateMention(setOn: $0.literal, $0.date) }
        }
        let readings = TemporalTagger(mode: context.mode).readings(of: text(without: names, context))
        let around = Dictionary(readings.handSet.map { ($0.bytes.lowerBound, $0) }) { first, _ in first }
        let byHand = handSet.map {
            DateMention(setOn: $0.literal, $0.date, surroundings: around[$0.literal.lowerBound])
        }
        let found = readings.expressions.map { DateMention($0, decision: decision(on: $0)) }
        return byHand.isEmpty ? found : (byHand + found).sorted { $0.literal.lowerBound < $1.literal.lowerBound }
    }

    private func text(without names: Annotator.Findings, _ context: DateContext) -> TemporalText {
        let known = names.mentions.lazy.filter { $0.decision != .byHand }.map(\.literal) + names.undecided.lazy.map(\.literal) + names.contributors
        let exclusions = IntervalSet(known + forbidden + parts.zones.ranges(of: .code) + parts.zones.ranges(of: .image))
        return TemporalText(
            bytes: parts.document.literals, blocks: parts.blocks.map(\.literal), quotations: parts.zones.ranges(of: .quotation),
            exclusions: exclusions.ranges, captions: context.isCaption ? [0..<parts.document.literals.count] : parts.captions,
            handSet: handSet.map { TemporalText.HandSetDate(bytes: $0.literal, date: $0.date) },
            opening: context.opening)
    }

    private func decision(on expression: TemporalExpression) -> DateMention.Decision {
        if expression.date == nil { return .noDate }
        if expression.isQuoted { return .quoted }
        if expression.confidence == .doubtful { return .doubtful }
        return switch parts.zones.obstacle(in: expression.bytes) {
        case nil, .dateline?, .credit?: .marked
        case .heading?, .boxTitle?: .heading
        case .acrossMarkup?: .acrossMarkup
        default: .link
        }
    }
}
