/// One node of a ``Document``: a block or an inline, in document order.
public struct Node: Sendable {
    /// What a node is. Names are those of CommonMark 0.29 and of the GFM specification.
    ///
    /// What holds texts is rare and lies in a box of its own, so that a node takes little room: the documents of a whole site are kept.
    public enum Kind: Sendable, Equatable {
        case document
        case blockQuote
        case list(List)
        case item
        case taskItem(done: Bool)
        case paragraph
        case heading(level: Int)
        /// `info` is the fence's info string, empty for an indented block.
        indirect case codeBlock(info: String)
        case htmlBlock
        case thematicBreak
        case table
        case tableRow(isHeader: Bool)
        case tableCell(Alignment)
        /// `number` counts from 1 in the order of first references; `references` is how often it is referred to.
        indirect case footnoteDefinition(label: String, number: Int, references: Int)
        /// What the title of a figure's image says, behind the figure's paragraph: a text, and perhaps a credit, with ` | ` between them.
        case caption
        /// The part of a caption that says whose picture it is.
        case credit

        case text
        case softBreak
        case lineBreak
        case code
        case htmlInline
        case emphasis
        case strong
        case strikethrough
        indirect case link(Target)
        indirect case image(Target)
        /// `occurrence` counts from 1 the references to the same definition.
        indirect case footnoteReference(label: String, number: Int, occurrence: Int)
    }

    /// A list's form.
    public struct List: Sendable, Equatable {
        /// The number of the first item; nil for a bullet list.
        public var start: Int?
        /// Whether the paragraphs of its items are rendered without `<p>` (CommonMark 0.29, section 5.3).
        public var isTight: Bool
    }

    /// Where a link or an image points, as written, escapes and character references resolved.
    public struct Target: Sendable, Equatable {
        /// The destination; not percent-encoded, not checked.
        public var destination: String
        /// The title, empty if there is none.
        public var title: String
    }

    /// A table column's alignment.
    public enum Alignment: Sendable, Equatable {
        case none, left, center, right
    }

    /// What the node is.
    public internal(set) var kind: Kind
    /// The index of the node that holds this one; the document node's is itself.
    public var parent: Int { compactParent }
    /// The index just past the node's last descendant: a node's subtree is `index..<end`.
    public internal(set) var end: Int {
        get { compactEnd }
        set { compactEnd = newValue }
    }
    /// UTF-8 byte offsets in the source, markup included.
    public internal(set) var range: Range<Int> {
        get { compactRange }
        set { compactRange = newValue }
    }
    /// UTF-8 byte offsets in ``Document/literals``: a text's own characters, and for a container those of all its descendants.
    public internal(set) var literal: Range<Int> {
        get { compactLiteral }
        set { compactLiteral = newValue }
    }

    @CompactOffset private var compactParent: Int
    @CompactOffset private var compactEnd: Int
    @CompactRange private var compactRange: Range<Int>
    @CompactRange private var compactLiteral: Range<Int>

    init(kind: Kind, parent: Int, end: Int, range: Range<Int>, literal: Range<Int>) {
        self.kind = kind
        compactParent = parent
        compactEnd = end
        compactRange = range
        compactLiteral = literal
    }
}

extension Node.Kind {
    /// Whether the node holds inlines directly, so that its text runs on without a break: a paragraph, a heading, a table cell, a caption.
    public var holdsInlines: Bool {
        switch self {
        case .paragraph, .heading, .tableCell, .caption: true
        default: false
        }
    }

    /// Whether it holds sentences: a paragraph or a caption, not a heading or a table cell.
    public var isRunningText: Bool {
        switch self {
        case .paragraph, .caption: true
        default: false
        }
    }
}
