extension Document {
    /// The image that a paragraph consists of, if it is a figure: one image, nothing else, and not in a list whose items have no paragraphs.
    public func figureImage(in paragraph: Int) -> Int? {
        let image = paragraph + 1
        guard case .paragraph = nodes[paragraph].kind, image < nodes[paragraph].end, case .image = nodes[image].kind,
            nodes[image].end == nodes[paragraph].end, !isTight(paragraph)
        else { return nil }
        return image
    }

    /// A paragraph in a tight list has no element of its own (CommonMark 0.29, section 5.3).
    func isTight(_ paragraph: Int) -> Bool {
        let item = nodes[paragraph].parent
        if case .list(let list) = nodes[nodes[item].parent].kind { return list.isTight }
        return false
    }
}
