public import HTML

/// How a document is rendered inside a page: what its links lead to, what is woven into its text, and the words that a reader sees.
///
/// Without one, ``Document/commonMarkHTML()`` gives exactly what the C library gives.
///
/// It never changes; a class, since a copy of it for each link would count everything that it holds.
public final class PageRendering {
    /// What a link becomes.
    public enum Link: Sendable {
        /// The element that holds the link's text, and perhaps something behind the text.
        case element(StartTag, ending: Markup = .empty)
        /// The text alone.
        case text
        /// Something in the place of the link and its text.
        case replaced(Markup)
    }

    /// What an image becomes.
    public struct Image: Sendable {
        /// Where the picture lies.
        public var source: URLReference
        /// Its size in pixels, if known: a browser keeps the place free.
        public var size: (width: Int, height: Int)?

        /// - Parameters:
        ///   - source: where the picture lies.
        ///   - size: its width and height in pixels, if known.
        public init(source: URLReference, size: (width: Int, height: Int)? = nil) {
            self.source = source
            self.size = size
        }
    }

    /// An element round a stretch of text: a link that was not written by hand, a date.
    public struct Span: Sendable {
        /// Byte offsets in ``Document/literals``. Starts and ends in the same parent node.
        public var literal: Range<Int>
        /// The element.
        public var tag: StartTag
        /// One more inside it, whose attributes say nothing of the outer one's.
        public var inner: StartTag?
        /// What the element holds behind the text.
        public var ending: Markup

        /// - Parameters:
        ///   - literal: byte offsets in ``Document/literals``.
        ///   - tag: the element to put round them.
        ///   - inner: one more inside it.
        ///   - ending: what the element holds behind them.
        public init(literal: Range<Int>, tag: StartTag, inner: StartTag? = nil, ending: Markup = .empty) {
            self.literal = literal
            self.tag = tag
            self.inner = inner
            self.ending = ending
        }
    }

    /// Words that a document's own machinery needs, in the page's language.
    public struct Words: Sendable {
        /// The headings of boxes, by kind.
        public var boxes: [Box.Kind: String]
        /// Names the nth reference to a note: "Back to the text, note".
        public var backToText: String
        /// Names a table's scroll box, before its number.
        public var table: String
        /// Names a done and an open task.
        public var taskDone: String
        /// Names an open task.
        public var taskOpen: String

        /// All words, in one language.
        public init(boxes: [Box.Kind: String], backToText: String, table: String, taskDone: String, taskOpen: String) {
            self.boxes = boxes
            self.backToText = backToText
            self.table = table
            self.taskDone = taskDone
            self.taskOpen = taskOpen
        }
    }

    /// The words.
    public let words: Words
    /// Tells the document's notes from those of other documents on the same page, as a part of their ids; nil for the page's own text.
    public let part: String?
    /// The page's address in a copy that is read elsewhere: it stands before "#" in links to ids of the document, and boxes have no icons, whose size the
    /// style sheet gives. Empty on the page itself.
    public let address: String
    /// Ids by heading node.
    public let headingIDs: [Int: String]
    /// Stretches of text with an element round them, in order, not overlapping.
    public let spans: [Span]
    /// What the link node at an index becomes.
    public let link: (Int, Node.Target) -> Link
    /// What the image node at an index becomes; nil leaves its alternative text.
    public let image: (Int, Node.Target) -> Image?
    /// What stands in the place of an image that is alone in its paragraph, given where it points and its alternative text; nil for a figure.
    public let block: (Node.Target, String) -> Markup?

    /// - Parameters:
    ///   - words: in the page's language.
    ///   - part: what tells the document's notes from those of other documents on the same page; nil for the page's own text.
    ///   - address: the page's, in a copy that is read elsewhere; empty on the page itself.
    ///   - headings: the document's headings, whose ids are given out.
    ///   - spans: in order, not overlapping.
    ///   - link: what a link node becomes.
    ///   - image: what an image node becomes.
    ///   - block: what stands in the place of an image that is alone in its paragraph; nil for a figure.
    public init(
        words: Words, part: String? = nil, address: String = "", headings: [Heading], spans: [Span] = [],
        link: @escaping (Int, Node.Target) -> Link,
        image: @escaping (Int, Node.Target) -> Image?,
        block: @escaping (Node.Target, String) -> Markup? = { _, _ in nil }
    ) {
        self.words = words
        self.part = part
        self.address = address
        self.headingIDs = Dictionary(headings.map { ($0.node, $0.id) }, uniquingKeysWith: { first, _ in first })
        self.spans = spans
        self.link = link
        self.image = image
        self.block = block
    }
}
