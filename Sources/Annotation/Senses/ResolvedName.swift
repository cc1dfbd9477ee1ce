import Explainer

/// A name with its meaning, before it is known whether it becomes a link.
struct ResolvedName {
    /// Byte offsets in the text's literals.
    let range: Range<Int>
    let entity: EntityID
    let form: Mention.Form
    let rule: Mention.Rule
}
