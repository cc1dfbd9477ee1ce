public import Explainer

/// A text of the site with what was found in it.
public struct AnnotatedText: Sendable {
    /// Which text.
    public let id: TextID
    /// The file that holds it, relative to the root; nil where it is a value of the front matter, whose bytes are not its own.
    public let file: String?
    /// The text.
    public let prose: Prose
    /// What was found.
    public let findings: Annotator.Findings
}
