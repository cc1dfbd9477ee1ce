import Explainer

/// The script that searches the site, assets/search.js.
enum SearchScript {
    /// Its bytes.
    static let bytes = PackageResources.search_js

    /// Its file, whose name changes when its bytes do.
    static let page = Page.searchScript(fingerprint: Fingerprint(of: bytes).text)
}
