/// A page that search engines are to know.
public struct ListedPage: Sendable {
    /// The page.
    public let page: Page
    /// The day of its last change, as far as the content says one.
    public let lastChange: CalendarDay?

    /// - Parameters:
    ///   - page: the page.
    ///   - lastChange: the day of its last change; nil if nothing says it, since a wrong day is worse than none.
    public init(_ page: Page, lastChange: CalendarDay?) {
        self.page = page
        self.lastChange = lastChange
    }
}
