import Diagnostics
import Explainer
import Markdown

extension AnnotatedSite {
    /// Places and actors that an article lists in `linked` and does not link: something has changed since the list was made.
    func lostLinks(in text: AnnotatedText) -> [Diagnostic] {
        guard case .article(let id) = text.id, let listed = site[id]?.linked else { return [] }
        let texts = [text, self[.leadCaption(id)]].compactMap { $0 }
        let mentions = texts.flatMap(\.findings.mentions)
        let linked = Set(mentions.lazy.filter(\.isLinked).map(\.entity))
        return listed.filter { !linked.contains($0.value) }.map { entity in
            let label = entity.value.label
            let reason =
                mentions.first { $0.entity == entity.value }.map { "it is named, but \($0.decision.rawValue)" }
                ?? texts.lazy.compactMap { text in
                    text.findings.undecided.first { $0.candidates.contains(entity.value) }.map { self.undecidedReason($0, in: text) }
                }.first ?? "the text does not name it"
            return .warning(
                "lost-link", in: text.file, at: entity.range, "the article lists \(label) and has no link to it: \(reason)",
                suggestion: "set the link by hand, as in [words](\(label)), or take it off the list")
        }
    }

    /// Why a name that may be the listed one is no link.
    private func undecidedReason(_ name: UndecidedName, in text: AnnotatedText) -> String {
        let document = text.prose.document
        let written = document.singleLine(in: name.literal)
        return switch name.reason {
        case .ambiguous: "\"\(written)\" may mean it, which is not decided"
        case .inside(let longer): "\"\(written)\" stands in \"\(document.singleLine(in: longer))\", which no file knows"
        case .acronym(isDefinedLater: true): "\"\(written)\" stands there before the text says what it means"
        case .acronym(isDefinedLater: false): "the text does not say what \"\(written)\" means"
        }
    }
}
