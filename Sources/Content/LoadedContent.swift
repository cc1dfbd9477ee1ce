public import Diagnostics
public import Explainer
public import Pictures

/// Everything that was read from a root folder.
public struct LoadedContent: Sendable {
    /// The site; nil where it could not be put together. Not to be published while there is an error.
    public let site: Site?
    /// The files of content/media that are published, in the order of their paths.
    public let media: [MediaFile]
    /// Articles that are not published, and files of content/media that only these refer to.
    public let leftOut: [LeftOut]
    /// Drafts and articles of the future that are published, since that was asked for.
    public let takenIn: [LeftOut]
    /// The articles' texts, beside the ledger of them.
    public let record: RecordedTexts
    /// All problems, unsorted.
    public let diagnostics: [Diagnostic]
    /// What is only worth tidying up, unsorted.
    public let hints: [Diagnostic]
    /// The files that problems point into, by path.
    public let sources: [String: SourceFile]

    /// How large the pictures among the files of content/media are shown, as far as they say so, by their paths in there.
    public var pictureSizes: [String: PictureSize] {
        Dictionary(uniqueKeysWithValues: media.compactMap { file in file.size.map { (file.path, $0) } })
    }
}
