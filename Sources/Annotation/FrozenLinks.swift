import Diagnostics
import Explainer

extension AnnotatedSite {
    /// Places and actors that an article lists in `linked` and does not link: something has changed since the list was made.
    func lostLinks(in text: AnnotatedText) -> [Diagnostic] {
        guard case .article(let id) = text.id, let listed = site[id]?.linked else { return [] }
        let mentions = text.findings.mentions + mentions(in: .leadCaption(id))
        let linked = Set(mentions.lazy.filter(\.isLinked).map(\.entity))
        return listed.filter { !linked.contains($0.value) }.map { entity in
            let label = entity.value.label
            let reason =
                mentions.first { $0.entity == entity.value }.map { "it is named, but \($0.decision.rawValue)" } ?? "the text does not name it"
            return .warning(
                "lost-link", in: text.file, at: entity.range, "the article lists \(label) and has no link to it: \(reason)",
                suggestion: "set the link by hand, as in [words](\(label)), or take it off the list")
        }
    }
}
