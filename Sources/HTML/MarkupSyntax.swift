/// Which characters a text may hold where it is written.
public enum MarkupSyntax: Sendable, Hashable {
    /// Those of the HTML Standard, 3.2.5.2.5.
    case html
    /// Those of XML 1.0, 2.2, which knows no form feed; it becomes a space.
    case xml
}
