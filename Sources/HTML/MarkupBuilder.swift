/// Collects the statements of a block into one ``Markup``.
///
/// Every statement has the one type `Markup` once it passed `buildExpression`, so that the compiler checks each of them alone.
@resultBuilder
public enum MarkupBuilder {
    /// A part, as it is.
    public static func buildExpression(_ markup: Markup) -> Markup { markup }

    /// A part that may be missing.
    public static func buildExpression(_ markup: Markup?) -> Markup { markup ?? .empty }

    /// Text, to be escaped when it is written.
    public static func buildExpression(_ text: String) -> Markup { .text(text) }

    /// Parts in order.
    public static func buildExpression(_ parts: [Markup]) -> Markup { Markup(parts) }

    /// HTML that was made safe elsewhere.
    public static func buildExpression(_ html: TrustedHTML) -> Markup { .trusted(html) }

    /// An empty block.
    public static func buildBlock() -> Markup { .empty }

    /// A block of one statement.
    public static func buildBlock(_ part: Markup) -> Markup { part }

    /// A block of several statements.
    public static func buildBlock(_ parts: Markup...) -> Markup { .fragment(parts) }

    /// An `if` without `else`.
    public static func buildOptional(_ part: Markup?) -> Markup { part ?? .empty }

    /// The first branch of an `if` or `switch`.
    public static func buildEither(first part: Markup) -> Markup { part }

    /// Any later branch of an `if` or `switch`.
    public static func buildEither(second part: Markup) -> Markup { part }

    /// A `for` loop.
    public static func buildArray(_ parts: [Markup]) -> Markup { Markup(parts) }
}
