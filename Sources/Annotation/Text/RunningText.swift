import Markdown

extension Document {
    /// The characters of a paragraph or a caption that make sentences: of one that opens a box, those behind the box's title line.
    func runningText(of index: Int) -> Range<Int> {
        let node = nodes[index]
        guard node.parent == index - 1, case .box(let box)? = boxMarker(of: node.parent) else { return node.literal }
        return box.text
    }
}
