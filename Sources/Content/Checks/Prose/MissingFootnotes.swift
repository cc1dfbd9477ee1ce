/// References to footnotes that are not there. However often a text refers to one, it is one mistake.
struct MissingFootnotes {
    private var mentions: [(label: String, markup: UnreadMarkup, opensParagraph: Bool)] = []
    private var inCaptions: [UnreadMarkup] = []

    /// Notes a reference, and whether a paragraph starts with it.
    mutating func add(_ markup: UnreadMarkup, label: String, opensParagraph: Bool) {
        mentions.append((label, markup, opensParagraph))
    }

    /// Notes signs in a caption, which readers see as they are whether there is such a footnote or not.
    mutating func add(inCaption markup: UnreadMarkup, label: String) {
        var markup = markup
        markup.kind = .footnoteInCaption(label: label)
        inCaptions.append(markup)
    }

    /// One for each label: where the footnote's text seems to stand, or else the first reference; and those in captions.
    var found: [UnreadMarkup] {
        var first: [String: Int] = [:]
        var found: [UnreadMarkup] = []
        for mention in mentions {
            guard let position = first[mention.label] else {
                first[mention.label] = found.count
                found.append(mention.markup)
                continue
            }
            guard mention.opensParagraph, case .footnote = found[position].kind else { continue }
            found[position] = mention.markup
            found[position].kind = .footnoteText(label: mention.label)
        }
        return found + inCaptions
    }
}
