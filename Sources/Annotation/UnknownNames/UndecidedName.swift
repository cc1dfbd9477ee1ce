public import Explainer

/// A name that may mean somebody, and is not linked, since nothing says so for certain.
public struct UndecidedName: Sendable, Hashable {
    /// What is uncertain about it.
    public enum Reason: Sendable, Hashable {
        /// Several have the name, or it may be somebody whom no file knows.
        case ambiguous
        /// It is a part of a longer name that no file knows, with its bytes in the text's literals.
        case inside(Range<Int>)
        /// An acronym that the text does not define, or only later.
        case acronym(isDefinedLater: Bool)
    }

    /// Byte offsets in the text's ``Markdown/Document/literals``.
    public let literal: Range<Int>
    /// Who could be meant.
    public let candidates: [EntityID]
    /// What is uncertain.
    public let reason: Reason
    /// Whether it stands in direct speech, where it would be no link whatever it meant.
    let isQuoted: Bool
}
