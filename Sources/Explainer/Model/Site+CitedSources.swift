import Markdown

extension Site {
    /// What an event rests on: its list of sources, then those that its text links to, some perhaps more than once.
    public func sources(of event: Event) -> [Identifier<Source>] { event.sources + citedSources(in: event.text, of: event.file) }

    /// The source that a link in a file leads to, by its id or by its file; nil if it leads to none.
    func citedSource(_ reference: Reference, in file: String) -> Identifier<Source>? {
        switch reference {
        case .source(let id, _): return self[id]?.id
        case .file(let path, _):
            guard path.hasSuffix(".md"), let name = path.split(separator: "/").last else { return nil }
            let id = Identifier<Source>(String(name.dropLast(3)))
            return self[id]?.file == Reference.resolve(path, from: file) ? id : nil
        default: return nil
        }
    }

    /// The sources that a text leads to, in the order of its links, some perhaps more than once.
    func citedSources(in prose: Prose, of file: String) -> [Identifier<Source>] {
        prose.document.nodes.compactMap { node in
            guard case .link(let target) = node.kind else { return nil }
            return citedSource(Reference(destination: target.destination), in: file)
        }
    }

    /// The pages that are no articles and whose texts lead to a source, by source, in the order of the site. That of the source itself is none of them.
    public func pagesCitingSources() -> [Identifier<Source>: [Page]] {
        var texts: [(Page, Prose, String)] = [(.home, settings.brief, SiteSettings.file), (.timeline, settings.timelineIntro, SiteSettings.file)]
        texts += pages.map { (.page($0.id), $0.body, $0.file) }
        texts += places.filter(\.hasPage).map { (.place($0.id), $0.description, $0.file) }
        texts += actors.filter(\.hasPage).map { (.actor($0.id), $0.description, $0.file) }
        texts += contributors.map { (.contributor($0.id), $0.bio, $0.file) }
        texts += sources.map { (.source($0.id), $0.record, $0.file) }
        var citing: [Identifier<Source>: [Page]] = [:]
        for (page, prose, file) in texts {
            for source in Set(citedSources(in: prose, of: file)) where page != .source(source) { citing[source, default: []].append(page) }
        }
        return citing
    }
}
