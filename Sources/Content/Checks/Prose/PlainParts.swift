import Diagnostics
import Explainer
import Markdown

/// The parts of a text that are plain on the page, and links, which can hold no other: what stands in one is left out, or spoils it.
struct PlainParts {
    private let document: Document
    /// Where the nodes of the last box's title, picture and link end.
    private var titleEnd = 0
    private var imageEnd = 0
    private var linkEnd = 0
    /// What is reported is reported with all that it holds.
    private var reportedEnd = 0

    init(_ document: Document) {
        self.document = document
    }

    /// What the node at `index`, the next in order, does where it stands and must not do; at the node's own characters.
    mutating func problem(at index: Int, in file: String, place: TextPlace) -> Diagnostic? {
        switch document.nodes[index].kind {
        case .blockQuote:
            if case .box(let box)? = document.boxMarker(of: index) { titleEnd = box.rest }
            return nil
        case .link(let target):
            // Of a bare address nothing is lost but that it leads there.
            let text = document.text(of: index)
            let isBare = [text, "mailto:" + text, "http://" + text].contains(target.destination)
            return problem(with: "link", index, isIdle: isBare || Reference(destination: target.destination) == .none, file, place)
        case .image: return problem(with: "picture", index, isIdle: false, file, place)
        case .footnoteReference: return problem(with: "note", index, isIdle: false, file, place)
        default: return nil
        }
    }

    /// What is wrong with a thing where it stands; one that is idle would be seen nowhere.
    private mutating func problem(with what: String, _ index: Int, isIdle: Bool, _ file: String, _ place: TextPlace) -> Diagnostic? {
        let (isInImage, isInTitle, isInLink) = (index < imageEnd, index < titleEnd, index < linkEnd)
        if what == "picture" { imageEnd = max(imageEnd, document.nodes[index].end) }
        if what == "link" { linkEnd = max(linkEnd, document.nodes[index].end) }
        guard index >= reportedEnd, !isIdle || isInLink && !isInTitle else { return nil }
        let range = place.range(document.nodes[index].range)
        let problem: Diagnostic
        if isInImage {
            problem = .error(
                "not-plain", in: file, at: range, "what a picture shows is said in plain text: this \(what) would be left out",
                suggestion: "put the \(what) into the text beside the picture")
        } else if isInTitle {
            problem = .error(
                "not-plain", in: file, at: range, "the heading of a box is plain text: this \(what) would be left out",
                suggestion: "put the \(what) into the text below the heading")
        } else if isInLink, what == "link" {
            problem = .error(
                "link-in-link", in: file, at: range, "a link cannot stand in another link", suggestion: "put it before or behind the other one")
        } else if isInLink, what == "note" {
            problem = .error(
                "link-in-link", in: file, at: range, "the number of a note is a link, and cannot stand in another link",
                suggestion: "put it behind the other one")
        } else {
            return nil
        }
        reportedEnd = document.nodes[index].end
        return problem
    }
}
