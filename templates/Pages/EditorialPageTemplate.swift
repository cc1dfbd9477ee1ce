import Annotation
import Explainer
import HTML

/// <id>.html: a page that the editors write about the site.
extension PageContext {
    func editorialPage(_ editorial: EditorialPage) -> PageContent {
        let text = prose(editorial.body, .page(editorial.id), from: editorial.file)
        return PageContent(
            title: uniqueTitle(editorial.title, settings.title),
            description: editorial.summary.isEmpty ? editorial.title : editorial.summary
        ) {
            breadcrumb()
            article {
                header(.class("page-head")) {
                    h1 { editorial.title }
                    if !editorial.summary.isEmpty { p(.class("standfirst")) { editorial.summary } }
                }
                proseBlock(text)
                noteSection(text)
            }
        }
    }
}
