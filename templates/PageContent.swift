import Explainer
import HTML

/// What a template makes of its page; the layout puts the rest around it.
struct PageContent {
    /// What the page is called, without the name of the site.
    var title: String
    /// What it is about, in a sentence or two.
    var description: String
    /// More for the head of the page.
    var head: Markup
    /// The script that enhances it; nil for most pages.
    var script: Page?
    /// What stands in its main part.
    var main: Markup

    /// A page with what stands in its main part.
    init(title: String, description: String, head: Markup = .empty, script: Page? = nil, @MarkupBuilder main: () -> Markup) {
        self.title = title
        self.description = description
        self.head = head
        self.script = script
        self.main = main()
    }
}
