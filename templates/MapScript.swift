import Explainer

/// The script that moves from one dated map to another, assets/map.js.
enum MapScript {
    /// Its bytes.
    static let bytes = PackageResources.map_js

    /// Its file, whose name changes when its bytes do.
    static let page = Page.mapScript(fingerprint: Fingerprint(of: bytes).text)
}
