import Diagnostics

/// What a file of content/media would do in a browser besides being seen: a click on a link to it opens it on the site's own address, where the
/// policy of the pages does not hold.
struct ActiveContent {
    enum Kind: Equatable {
        /// A script, or what runs one.
        case script
        /// Something that is loaded from another site.
        case outside
        /// HTML in a picture.
        case html
    }

    let kind: Kind
    /// UTF-8 byte offsets in the file.
    let range: Range<Int>
    /// What it is, for a message.
    let what: String

    /// Endings of names of programs, which nothing on a page can use.
    static let programs: Set<String> = [".js", ".mjs", ".cjs", ".svgz", ".mht", ".mhtml", ".hta"]
    /// Endings of names that browsers take for HTML, SVG or other XML.
    static let markup: Set<String> = htmlEndings.union([".svg", ".xml", ".xsl", ".xslt", ".rss", ".atom", ".rdf"])
    private static let htmlEndings: Set<String> = [".html", ".htm", ".xhtml", ".xht", ".shtml"]

    /// The first of a file, by the ending of its name, and HTML in a picture only where nothing else is; nil if there is none.
    static func first(in bytes: [UInt8], ending: String) -> ActiveContent? {
        var scanner = MarkupScanner(bytes, isHTML: ending == ".html" || ending == ".htm" || ending == ".shtml")
        // Other XML shows as HTML or SVG what says that it is.
        var isShown = ending == ".svg" || htmlEndings.contains(ending)
        var html: ActiveContent?
        // Each stretch is looked through once, however many tags without an end open it.
        var styleEnd = 0
        while let piece = scanner.next() {
            switch piece {
            case .tag(let name, let range, let attributes):
                if !isShown { isShown = attributes.contains { namespaces.contains($0.value) } }
                guard isShown || name == "script" else { continue }
                if let found = found(in: name, range, attributes) { return found }
                if name == "style", range.upperBound >= styleEnd {
                    styleEnd = bytes[range.upperBound...].firstRange(of: Array("</".utf8))?.lowerBound ?? bytes.count
                    if let found = style(in: bytes[range.upperBound..<styleEnd], at: range) { return found }
                }
                if name == "foreignobject", html == nil { html = ActiveContent(kind: .html, range: range, what: "HTML") }
            case .instruction(let text, let range):
                if text.hasPrefix("xml-stylesheet"), text.contains("xsl") || text.contains("//") {
                    return ActiveContent(kind: text.contains("xsl") ? .script : .outside, range: range, what: "a style sheet")
                }
            case .declaration(let text, let range):
                if let what = hidden(in: text) { return ActiveContent(kind: .script, range: range, what: what) }
            }
        }
        return ending == ".svg" ? html : nil
    }

    private static let namespaces: Set<String> = ["http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg"]
    /// Elements that run what another file holds, or show a whole page.
    private static let frames: Set<String> = ["iframe", "frame", "object", "embed", "applet", "portal"]

    private static func found(in name: String, _ range: Range<Int>, _ attributes: [MarkupScanner.Attribute]) -> ActiveContent? {
        if name == "script" { return ActiveContent(kind: .script, range: range, what: "a script") }
        if frames.contains(name) { return ActiveContent(kind: .script, range: range, what: "a page inside the page (\(name))") }
        for attribute in attributes {
            if attribute.name.hasPrefix("on"), attribute.name.count > 2, attribute.name.allSatisfy({ $0.isASCII && $0.isLetter }) {
                return ActiveContent(kind: .script, range: attribute.range, what: "a script (\(attribute.name))")
            }
            let bare = String(String.UnicodeScalarView(attribute.value.unicodeScalars.filter { $0.value > 0x20 })).lowercased()
            if addresses.contains(attribute.name), scripts.contains(where: { bare.contains($0) }) {
                return ActiveContent(kind: .script, range: attribute.range, what: "an address that is a script")
            }
            if name == "meta", attribute.name == "http-equiv", bare == "refresh" {
                return ActiveContent(kind: .outside, range: attribute.range, what: "a step to another page")
            }
            if attribute.name == "srcdoc" { return ActiveContent(kind: .script, range: attribute.range, what: "a page inside the page") }
            if loads(attribute.name, of: name), isElsewhere(bare) || attribute.name == "srcset" && bare.contains("//") {
                return ActiveContent(kind: .outside, range: attribute.range, what: "something (\(name))")
            }
            if ["style", "fill", "filter", "mask", "stroke", "cursor"].contains(attribute.name), loadsFromElsewhere(style: bare) {
                return ActiveContent(kind: .outside, range: attribute.range, what: "something (\(attribute.name))")
            }
        }
        return nil
    }

    /// Attributes that hold addresses, or that give others one (SVG's animations).
    private static let addresses: Set<String> = [
        "href", "src", "action", "formaction", "data", "content", "poster", "background", "to", "from", "by", "values",
    ]
    private static let scripts = ["javascript:", "vbscript:", "data:text", "data:application/x"]

    /// Whether a browser fetches what the attribute names without being asked.
    private static func loads(_ attribute: String, of element: String) -> Bool {
        switch attribute {
        case "src", "srcset", "poster", "background", "data": true
        case "href": element != "a" && element != "area" && element != "license"
        default: false
        }
    }

    private static func isElsewhere(_ address: String) -> Bool {
        address.hasPrefix("http:") || address.hasPrefix("https:") || address.hasPrefix("//") || address.hasPrefix("\\\\")
    }

    private static func loadsFromElsewhere(style: String) -> Bool {
        ["url(", "@import"].contains { sign in
            style.split(separator: sign, omittingEmptySubsequences: false).dropFirst().contains { rest in
                isElsewhere(String(rest.drop { "\"'".contains($0) }.prefix(8)))
            }
        }
    }

    /// What a style sheet inside the file loads.
    private static func style(in bytes: ArraySlice<UInt8>, at name: Range<Int>) -> ActiveContent? {
        let style = String(decoding: bytes.filter { $0 > 0x20 }, as: UTF8.self).lowercased()
        return loadsFromElsewhere(style: style) ? ActiveContent(kind: .outside, range: name, what: "something (style)") : nil
    }

    /// What a declaration of XML would put into the file where nothing of it is seen (XML 1.0, 3.3.2 and 4.2).
    private static func hidden(in declaration: String) -> String? {
        let text = declaration.lowercased()
        if text.hasPrefix("entity"), ["&#", "script"].contains(where: { text.contains($0) }) { return "markup behind another name (ENTITY)" }
        if text.hasPrefix("attlist"), text.split(whereSeparator: \.isWhitespace).contains(where: { $0.hasPrefix("on") || $0.hasSuffix("href") }) {
            return "an attribute that is not seen (ATTLIST)"
        }
        return nil
    }
}

extension ActiveContent {
    /// What is wrong with it, and what to do.
    func diagnostic(in file: String, isDrawing: Bool) -> Diagnostic {
        switch kind {
        case .script:
            .error(
                "script-in-media", in: file, at: range,
                "\(what) in this file would run on the site's own address when somebody opens it: take it out",
                suggestion: isDrawing ? "save the drawing as plain SVG" : "save what is to be seen as a PDF file or a picture")
        case .outside:
            .error(
                "loads-from-elsewhere", in: file, at: range, "\(what) here comes from another site, which learns who opens the file: take it out",
                suggestion: isDrawing ? "put it into the drawing itself" : "save what is to be seen as a PDF file or a picture")
        case .html:
            .warning(
                "html-in-picture", in: file, at: range, "this drawing holds HTML, which many programs do not show",
                suggestion: "save its words as texts of the drawing")
        }
    }
}
