import Diagnostics
import Explainer

/// More sides than there are shapes to tell them apart without their colours.
enum ManySides {
    static func check(_ site: Site) -> [Diagnostic] {
        var words: [String] = []
        for actor in site.actors where actor.hasSide && !words.contains(actor.side) {
            words.append(actor.side)
            if words.count > Actor.sideShapes {
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
