import Explainer

/// The one style sheet of the site, assets/style.css.
enum StyleSheet {
    /// Its bytes.
    static let bytes = PackageResources.style_css

    /// Its file, whose name changes when its bytes do, so that a browser may keep it for ever.
    static let page = Page.styleSheet(fingerprint: Fingerprint(of: bytes).text)
}
