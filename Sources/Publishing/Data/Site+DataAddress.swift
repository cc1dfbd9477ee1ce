import Explainer
import HTML

extension Site {
    /// The address of a page as data files have it: whole where the site has one, else the way from a file in data/.
    func dataAddress(of page: Page, fragment: String? = nil) -> String {
        (settings.url ?? "../") + URLReference.page(relative: page.path, fragment: fragment).text
    }
}
