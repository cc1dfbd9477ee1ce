import Diagnostics
import Explainer

/// What refers to the files of content/media: a picture of an article that is withdrawn, or not published yet, must not be on the site without it.
struct MediaUse {
    /// The paths inside content/media of files to which only articles refer that are left out.
    let unpublished: Set<String>
    /// The same by name.
    let leftOut: [LeftOut]
    /// Notes on files to which nothing refers: they are published, and may be what an article left behind.
    let unused: [Diagnostic]

    init(_ media: [String], in sites: SiteParts.Sites) {
        if media.isEmpty {
            (unpublished, leftOut, unused) = ([], [], [])
            return
        }
        let published = sites.published.mediaReferences()
        let all = sites.leftOut.isEmpty ? published : published.union(sites.whole.mediaReferences())
        let unpublished = all.subtracting(published)
        self.unpublished = unpublished
        leftOut = media.filter(unpublished.contains).map {
            LeftOut(file: "content/media/\($0)", id: $0, title: "", reason: .onlyUnpublished)
        }
        unused = media.filter { !all.contains($0) }.map { path in
            .note(
                "unused-media", in: "content/media/\(path)", at: nil, "nothing refers to this file, and it is published all the same",
                suggestion: "remove it if an article left it behind")
        }
    }
}
