import Markdown

extension Site {
    /// The files of content/media that something on the site shows or links to, by their paths in there.
    public func mediaReferences() -> Set<String> {
        var found = Set([settings.publisher?.logo].compactMap(\.self))
        func note(_ prose: Prose?, in file: String) {
            for node in prose?.document.nodes ?? [] {
                switch node.kind {
                case .link(let target), .image(let target):
                    guard case .file(let path, _) = Reference(destination: target.destination) else { continue }
                    let resolved = Reference.resolve(path, from: file)
                    if resolved.hasPrefix(Self.mediaFolder) { found.insert(String(resolved.dropFirst(Self.mediaFolder.count))) }
                default: break
                }
            }
        }
        func note(_ picture: Picture?, in file: String) {
            guard let picture else { return }
            found.insert(picture.file)
            note(picture.caption, in: file)
        }
        for article in articles {
            note(article.body, in: article.file)
            note(article.image, in: article.file)
            for correction in article.corrections { note(correction.text, in: article.file) }
        }
        for contributor in contributors {
            note(contributor.bio, in: contributor.file)
            note(contributor.image, in: contributor.file)
        }
        for place in places { note(place.description, in: place.file) }
        for actor in actors { note(actor.description, in: actor.file) }
        for event in events { note(event.text, in: event.file) }
        for page in pages { note(page.body, in: page.file) }
        for source in sources { note(source.record, in: source.file) }
        note(settings.brief, in: SiteSettings.file)
        note(settings.timelineIntro, in: SiteSettings.file)
        return found
    }

    private static let mediaFolder = "content/media/"
}
