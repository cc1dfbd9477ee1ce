import Diagnostics
import Explainer

/// More sides than there are shapes to tell them apart without their colours.
enum ManySides {
    /// How many shapes there are.
    private static let shapes = 6

    static func check(_ site: Site) -> [Diagnostic] {
        var words: [String] = []
        for actor in site.actors where !["", "none"].contains(actor.side) && !words.contains(actor.side) {
            words.append(actor.side)
            if words.count > shapes {
                return [
                    .warning(
                        "many-sides", in: actor.file, at: actor.sideRange,
                        "this is a seventh side, and there are shapes for six: without colours two sides look the same",
                        suggestion: "give those who fight together one \"side\", or write \"side: none\" for those who are none")
                ]
            }
        }
        return []
    }
}
