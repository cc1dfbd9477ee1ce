import Diagnostics
import Markdown

/// A content file that has been read and taken apart, but not yet understood: other files' ids are not known yet.
struct ReadFile: Sendable {
    let file: ContentTree.File
    let source: SourceFile?
    /// Its front matter's keys, and where it and the text lie; nil if there is a problem.
    let content: (entries: [YAMLValue.Entry], front: FrontMatter)?
    let problem: Diagnostic?

    init(_ file: ContentTree.File, root: String, sizeLimit: Int) {
        self.file = file
        let (source, problem) = FileReader.read(file.path, root: root, sizeLimit: sizeLimit)
        self.source = source
        guard let source, problem == nil else {
            content = nil
            self.problem = problem
            return
        }
        switch FrontMatter.split(source) {
        case .failure(let failure):
            content = nil
            self.problem = failure.diagnostic
        case .success(let front):
            switch YAMLReader.read(source, front.yaml) {
            case .failure(let failure):
                content = nil
                // No key of ours stands behind what may be text: what is wrong there is that it was read as one.
                let text = front.doubtful.flatMap { text in (failure.diagnostic.range ?? text).lowerBound < text.lowerBound ? nil : text }
                self.problem = text.map { FrontMatter.notClosed(above: $0, in: source) } ?? failure.diagnostic
            case .success(let entries):
                content = (entries, front)
                self.problem = nil
            }
        }
    }

    /// The ids of the events that an article's front matter states.
    var statedEvents: [String] {
        guard file.kind == .article, case .list(let items, _)? = content?.entries.first(where: { $0.key.text == "events" })?.value else { return [] }
        return items.compactMap { item in
            guard case .map(let entries, _) = item else { return nil }
            return entries.text("id") ?? entries.text("title").map(Document.slug(of:))
        }
    }
}
