import Explainer

/// The sides of the conflict, in the order in which their shapes are given out: that of "who is who", then that of the actors' names.
struct Sides: Sendable {
    /// A side, as the actors' front matter names it.
    struct Side: Sendable {
        /// The word in the front matter.
        let word: String
        /// From 1: which shape stands for it.
        let number: Int
        /// "#" and six hexadecimal digits, if its first actor with a colour has one.
        let color: String?
    }

    /// In order.
    let all: [Side]
    private let byWord: [String: Side]

    init(_ site: Site) {
        let first = site.settings.whoIsWho.compactMap { site[$0] }
        let rest = site.actors.sorted { Names.precedes($0.names, $1.names) }
        var words: [String] = []
        var colors: [String: String] = [:]
        for actor in first + rest where actor.hasSide {
            if !words.contains(actor.side) { words.append(actor.side) }
            if colors[actor.side] == nil { colors[actor.side] = actor.color }
        }
        all = words.enumerated().map { Side(word: $0.element, number: $0.offset + 1, color: colors[$0.element]) }
        byWord = Dictionary(all.map { ($0.word, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// A side by its number, from 1.
    func side(numbered number: Int) -> Side? { all.indices.contains(number - 1) ? all[number - 1] : nil }

    /// The side of an actor, if it has one.
    func side(of actor: Actor) -> Side? { byWord[actor.side] }
}
