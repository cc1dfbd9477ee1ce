import Explainer

/// The script that filters a timeline, assets/timeline.js.
enum TimelineScript {
    /// Its bytes.
    static let bytes = PackageResources.timeline_js

    /// Its file, whose name changes when its bytes do.
    static let page = Page.timelineScript(fingerprint: Fingerprint(of: bytes).text)
}
