import Diagnostics
import Explainer

/// Statements that cannot both be right: on some day one actor alone surely held a place, and so did another, or another was there; or one surely
/// held it in two ways.
///
/// A part of an actor holds for the whole, so that an army and its government contradict each other no more than the two say the same thing twice.
enum OverlappingControl {
    static func check(_ statements: [ControlStatement], in site: Site) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        for (place, statements) in Dictionary(grouping: statements, by: \.place).sorted(by: { $0.key < $1.key }) where statements.count > 1 {
            guard let file = site[place]?.file else { continue }
            // By their beginnings, so that each is compared only with those that began before it and were not over.
            let ordered = statements.filter { $0.span.certain != nil }.sorted { precedes($0, $1) }
            var standing: [ControlStatement] = []
            for statement in ordered {
                standing.removeAll { !overlap($0, statement) }
                if let other = standing.first(where: { isAlone($0, beside: statement, in: site) || isAlone(statement, beside: $0, in: site) }) {
                    problems.append(contested(statement, other, file))
                }
                if let other = standing.first(where: { contradict($0, statement, in: site) }) {
                    let isLater = other.entry.range.lowerBound < statement.entry.range.lowerBound
                    problems.append(problem(isLater ? statement : other, isLater ? other : statement, file))
                }
                standing.append(statement)
            }
        }
        return problems
    }

    private static func precedes(_ left: ControlStatement, _ right: ControlStatement) -> Bool {
        let (first, second) = (left.span.certain?.first, right.span.certain?.first)
        if first == second { return left.entry.range.lowerBound < right.entry.range.lowerBound }
        guard let first else { return true }
        return second.map { first < $0 } ?? false
    }

    private static func overlap(_ one: ControlStatement, _ other: ControlStatement) -> Bool {
        guard let days = one.span.certain, let others = other.span.certain else { return false }
        return days.overlaps(others)
    }

    private static func contradict(_ one: ControlStatement, _ other: ControlStatement, in site: Site) -> Bool {
        if one.entry.by == other.entry.by { return true }
        return isControl(one, in: site) && isControl(other, in: site) && !areOne(one, other, in: site)
    }

    /// Whether one is said to have been alone while another one is said to have been there, too.
    private static func isAlone(_ one: ControlStatement, beside other: ControlStatement, in site: Site) -> Bool {
        isControl(one, in: site) && other.entry.status == .contested && !site.areOfOneSide(one.entry.by, other.entry.by)
    }

    /// What only the holder's side says is a claim, and claims contradict nothing.
    private static func isControl(_ statement: ControlStatement, in site: Site) -> Bool {
        statement.entry.status == .controlled && !site.isOneSided(statement.entry)
    }

    private static func areOne(_ one: ControlStatement, _ other: ControlStatement, in site: Site) -> Bool {
        site.isPart(one.entry.by, of: other.entry.by) || site.isPart(other.entry.by, of: one.entry.by)
    }

    private static func contested(_ one: ControlStatement, _ other: ControlStatement, _ file: String) -> Diagnostic {
        let isLater = other.entry.range.lowerBound < one.entry.range.lowerBound
        let (statement, first) = isLater ? (one, other) : (other, one)
        let (alone, present) = statement.entry.status == .controlled ? (statement, first) : (first, statement)
        return .warning(
            "contested-control", in: file, at: statement.entry.fromRange ?? statement.entry.range,
            "\"\(alone.entry.by)\" is said to have been in control alone, and \"\(present.entry.by)\" to have been there at this time",
            suggestion: "end one where the other begins, or write \"status: contested\" for both",
            notes: [.init("the other one", in: file, at: first.entry.fromRange ?? first.entry.range)])
    }

    private static func problem(_ statement: ControlStatement, _ other: ControlStatement, _ file: String) -> Diagnostic {
        let isSame = statement.entry.by == other.entry.by
        return .error(
            "overlapping-control", in: file, at: statement.entry.fromRange ?? statement.entry.range,
            isSame
                ? "\"\(statement.entry.by)\" held the place in another way at this time, or the same is said twice"
                : "another actor is said to have been in control at this time",
            suggestion: isSame
                ? "end one where the other begins, or keep one of them" : "end one where the other begins, or write \"status: contested\" for both",
            notes: [.init("the other one", in: file, at: other.entry.fromRange ?? other.entry.range)])
    }
}
