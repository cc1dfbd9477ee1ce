import Markdown
import Parallel

extension Site {
    /// The files of content/media that something on the site shows or links to, by their paths in there.
    public func mediaReferences() -> Set<String> {
        // Most texts are those of articles, and few of them have a picture.
        var found = parallelMap(articles, Self.mediaReferences).reduce(into: Set<String>()) { $0.formUnion($1) }
        for contributor in contributors {
            found.formUnion(Self.media(in: contributor.bio, contributor.file))
            found.formUnion(Self.media(of: contributor.image, contributor.file))
        }
        for place in places { found.formUnion(Self.media(in: place.description, place.file)) }
        for actor in actors { found.formUnion(Self.media(in: actor.description, actor.file)) }
        for event in events { found.formUnion(Self.media(in: event.text, event.file)) }
        for page in pages { found.formUnion(Self.media(in: page.body, page.file)) }
        for source in sources { found.formUnion(Self.media(in: source.record, source.file)) }
        found.formUnion(Self.media(in: settings.brief, SiteSettings.file) + Self.media(in: settings.timelineIntro, SiteSettings.file))
        if let logo = settings.publisher?.logo { found.insert(logo) }
        return found
    }

    private static func mediaReferences(of article: Article) -> [String] {
        media(in: article.body, article.file) + media(of: article.image, article.file)
            + article.corrections.flatMap { media(in: $0.text, article.file) }
    }

    private static func media(of picture: Picture?, _ file: String) -> [String] {
        picture.map { [$0.file] + media(in: $0.caption, file) } ?? []
    }

    private static func media(in prose: Prose, _ file: String) -> [String] {
        prose.document.nodes.compactMap { node in
            switch node.kind {
            case .link(let target), .image(let target):
                guard case .file(let path, _) = Reference(destination: target.destination) else { return nil }
                let resolved = Reference.resolve(path, from: file)
                return resolved.hasPrefix(mediaFolder) ? String(resolved.dropFirst(mediaFolder.count)) : nil
            default: return nil
            }
        }
    }

    private static let mediaFolder = "content/media/"
}
