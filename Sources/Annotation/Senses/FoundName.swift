import Explainer
import Matching

/// Something found in a block.
enum FoundName {
    /// A name of the gazetteer.
    case name(NameMatch)
    /// One whose sense the article's front matter gives.
    case sensed(Range<Int>, Article.Sense)
    /// A contributor's, who is no place and no actor, with the name of the gazetteer that a first name is as well.
    case contributor(Range<Int>, NameMatch?)

    var range: Range<Int> {
        switch self {
        case .name(let match): match.range
        case .sensed(let range, _), .contributor(let range, _): range
        }
    }

    var match: NameMatch? {
        if case .name(let match) = self { match } else { nil }
    }
}
