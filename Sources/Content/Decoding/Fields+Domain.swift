import Diagnostics
import Explainer
import Markdown
import Matching

/// Values that mean something to an explainer: dates, ids, names, pictures, addresses.
extension Fields {
    // MARK: Dates

    /// An EDTF date.
    mutating func date(_ key: String) -> Located<PartialDate>? {
        guard let text = string(key) else { return nil }
        do {
            return Located(try PartialDate(edtf: text.value), at: text.range)
        } catch {
            report(badDate(error, in: text))
            return nil
        }
    }

    /// A calendar day.
    mutating func day(_ key: String) -> Located<CalendarDay>? {
        guard let text = string(key) else { return nil }
        do {
            let date = try PartialDate(edtf: text.value)
            if let day = date.earliest, date == PartialDate(day) { return Located(day, at: text.range) }
            report(
                .error("bad-date", in: file, at: text.range, "\"\(key)\" must be one calendar day, as in 2017-10-16, not \"\(text.value)\""))
        } catch {
            report(badDate(error, in: text, isDay: true))
        }
        return nil
    }

    private func badDate(_ error: EDTFError, in text: Located<String>, isDay: Bool = false) -> Diagnostic {
        let start = min(text.range.lowerBound + error.offset.lowerBound, text.range.upperBound)
        let end = min(text.range.lowerBound + error.offset.upperBound, text.range.upperBound)
        let isWritten = text.range.count == text.value.utf8.count
        let bare = String(text.value.drop { Self.quotes.contains($0) }.prefix { !Self.quotes.contains($0) })
        // Where a day is asked for, a year is none.
        let suggestion = [error.suggestion, bare == text.value ? nil : bare].compactMap(\.self).first { date in
            guard let date = try? PartialDate(edtf: date) else { return false }
            return !isDay || date.earliest.map { PartialDate($0) } == date
        }
        return .error(
            "bad-date", in: file, at: isWritten ? start..<max(start, end) : text.range, error.message,
            suggestion: suggestion.map { "write \($0)" })
    }

    /// Quotation marks as word processors write them, which YAML takes for a part of the text.
    private static let quotes = "\u{2018}\u{2019}\u{201A}\u{201C}\u{201D}\u{201E}"

    // MARK: References

    /// The id of another thing, which must exist.
    mutating func reference<Kind>(_ key: String, to kind: ContentKind) -> Located<Identifier<Kind>>? {
        string(key).flatMap { checked($0, kind) }
    }

    /// The id of another thing, which must be said and must exist.
    mutating func requiredReference<Kind>(_ key: String, to kind: ContentKind, _ what: String) -> Located<Identifier<Kind>>? {
        required(key, what).flatMap { checked($0, kind) }
    }

    /// A list of ids of other things, which must exist; each is given once.
    mutating func references<Kind>(_ key: String, to kind: ContentKind) -> [Identifier<Kind>] {
        var seen: Set<String> = []
        return strings(key).compactMap { text in
            isFirst(text, &seen) ? checked(text, kind)?.value : nil
        }
    }

    /// Whether an item stands in a list for the first time.
    mutating func isFirst(_ text: Located<String>, _ seen: inout Set<String>) -> Bool {
        if seen.insert(text.value).inserted { return true }
        report(.warning("listed-twice", in: file, at: text.range, "\"\(text.value)\" stands in this list a second time"))
        return false
    }

    /// An id as a value, if there is such a thing.
    mutating func checked<Kind>(_ text: Located<String>, _ kind: ContentKind) -> Located<Identifier<Kind>>? {
        if known.contains(kind, text.value) { return Located(Identifier(text.value), at: text.range) }
        if !known.mayHoldMore(of: kind) { report(Self.unknown(kind, text.value, in: file, at: text.range, known: known)) }
        return nil
    }

    static func unknown(_ kind: ContentKind, _ id: String, in file: String, at range: Range<Int>, known: KnownIDs) -> Diagnostic {
        .error(
            unknownID(kind), in: file, at: range, unknownMessage(kind, id), suggestion: known.suggestion(for: id, kind))
    }

    /// The id of the diagnostic that nothing of a kind has an id.
    static func unknownID(_ kind: ContentKind) -> String { "unknown-\(kind.rawValue)" }

    /// Its message.
    static func unknownMessage(_ kind: ContentKind, _ id: String) -> String { "no \(kind.rawValue) has the id \"\(id)\"" }

    // MARK: Names

    /// The names of a place or an actor.
    mutating func names() -> Names? {
        let problemsBefore = problems.count
        let name = required("name", "what it is called")
        let foreign = foreignNames()
        let abbreviation = string("abbreviation")
        let aliases = strings("aliases")
        let areNamesRead = problems.count == problemsBefore
        let adjectives = strings("adjectives")
        let defaultFor = strings("default_for")
        let afterFullName = strings("after_full_name")
        let hasVariants = bool("variants", default: true)
        let isAbbreviationKnown = bool("known_abbreviation", default: false)
        let hasExactCase = bool("exact_case", default: false)
        let isLinked = bool("link", default: true)
        guard let name else { return nil }
        let names = Names(
            name: name, foreign: foreign, abbreviation: abbreviation, aliases: aliases, adjectives: adjectives, defaultFor: defaultFor,
            afterFullName: afterFullName, hasVariants: hasVariants, isAbbreviationKnown: isAbbreviationKnown,
            hasExactCase: hasExactCase, isLinked: isLinked)
        let keys = Set(defaultFor.isEmpty ? [] : names.owned.map { MatchingKey($0.value) })
        let unknown = defaultFor.filter { !keys.contains(MatchingKey($0.value)) }
        // Names that could not be read are no further mistake.
        guard !unknown.isEmpty, areNamesRead, !["names", "abbreviation", "aliases"].contains(where: isMeant) else { return names }
        for text in unknown {
            report(.error("unknown-name", in: file, at: text.range, "\"\(text.value)\" is none of the names here; add it to \"aliases\" as well"))
        }
        return names
    }

    mutating func foreignNames() -> [Names.Foreign] {
        dictionary("names").compactMap { entry in
            languageTag(entry.key).map { Names.Foreign(language: $0, name: entry.value) }
        }.sorted { $0.language < $1.language }
    }

    // MARK: Pictures and addresses

    /// A picture from content/media with its alternative text.
    mutating func picture(_ key: String) -> Picture? {
        if case .scalar(let scalar)? = value(key) {
            report(
                .error(
                    "wrong-type", in: file, at: scalar.range, "\"\(key)\" must be a group of keys, not a text",
                    suggestion: "write { file: \(scalar.text), alt: what it shows }"))
            return nil
        }
        return group(key) { fields in
            let file = fields.required("file", "the picture's path inside content/media")
            let alt = fields.required("alt", "what the picture shows, for those who do not see it")
            let credit = fields.string("credit")
            let caption = fields.caption("caption")
            guard let file = file.flatMap({ fields.existingPicture($0) }), let alt else { return nil }
            return Picture(file: file, alt: alt.value, credit: credit?.value ?? "", caption: caption, creditRange: credit?.range)
        }
    }

    /// The path of a picture inside content/media; nil, and an error, if there is none.
    mutating func existingPicture(_ path: Located<String>) -> String? {
        if known.media.contains(path.value) { return path.value }
        if known.mayHold("content/media/\(path.value)") { return nil }
        report(
            .error(
                "missing-image", in: file, at: path.range, "there is no picture \"\(path.value)\" in content/media",
                suggestion: NearestFile.path(to: path.value, in: known.media).map { "did you mean \"\($0)\"?" }))
        return nil
    }

    /// A web address, http or https.
    mutating func webAddress(_ key: String) -> String? { string(key).flatMap { webAddress($0, for: key) } }

    /// A value or an item of a key as a web address, http or https.
    mutating func webAddress(_ text: Located<String>, for key: String) -> String? {
        if case .external(let address) = Reference(destination: text.value), address.lowercased().hasPrefix("http") {
            return external(address, text)
        }
        let isBare = text.value.hasPrefix("www.") && !text.value.contains(" ")
        report(
            .error(
                "bad-url", in: file, at: text.range, "\"\(key)\" must be a web address that starts with https:// or http://",
                suggestion: isBare ? "write https://\(text.value)" : nil))
        return nil
    }

    /// A value or an item of the key `contact` as an address: an e-mail address with or without its scheme, or a web address.
    mutating func contactAddress(_ text: Located<String>) -> String? {
        let address = text.value.contains("@") && !text.value.contains(":") ? "mailto:\(text.value)" : text.value
        if case .external(let address) = Reference(destination: address) { return external(address, text) }
        report(.error("bad-url", in: file, at: text.range, "\"contact\" must be an e-mail address or a web address"))
        return nil
    }

    /// An address that pages can link to.
    private mutating func external(_ address: String, _ text: Located<String>) -> String? {
        if let problem = ExternalAddress(faultOf: address) {
            report(.error("bad-url", in: file, at: text.range, problem.fault, suggestion: problem.meant.map { "write \($0)" }))
            return nil
        }
        guard let signs = AddressSigns(in: address) else { return address }
        let isWritten = text.range.count == address.utf8.count
        let range = isWritten ? text.range.lowerBound + signs.range.lowerBound..<text.range.lowerBound + signs.range.upperBound : text.range
        report(.error("bad-url", in: file, at: range, signs.fault, suggestion: "write \(signs.meant)"))
        return nil
    }

    /// A Wikidata item.
    mutating func wikidata() -> String? {
        guard let text = string("wikidata") else { return nil }
        if Self.isItem(text.value) { return text.value }
        let end = text.value.split(separator: "/").last.map { $0.uppercased() } ?? ""
        report(
            .error(
                "bad-wikidata", in: file, at: text.range, "\"wikidata\" must be an item's number, as in Q239097",
                suggestion: Self.isItem(end) ? "write \(end)" : nil))
        return nil
    }

    private static func isItem(_ text: String) -> Bool {
        text.first == "Q" && text.count > 1 && text.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
    }

    /// A language that the interface has words for.
    mutating func language(_ key: String) -> Language? {
        guard let text = string(key) else { return nil }
        if let language = Language(rawValue: text.value) { return language }
        let meant = Language(rawValue: LanguageTag.nearest(to: text.value) ?? text.value.lowercased())
        report(
            .error(
                "unknown-language", in: file, at: text.range,
                "there are no interface words for \"\(text.value)\"; it is one of: \(Language.allCases.map(\.rawValue).joined(separator: ", "))",
                suggestion: meant.map { "write \"\($0.rawValue)\"" }))
        return nil
    }

    /// A list of language tags.
    mutating func languageTags(_ key: String) -> [String] { strings(key).compactMap { languageTag($0) } }

    /// A value, an item or a key as a language tag: it becomes a part of pages, and of files in which each line says something.
    mutating func languageTag(_ text: Located<String>) -> String? {
        if LanguageTag.isWellFormed(text.value) { return text.value }
        report(
            .error(
                "bad-language-tag", in: file, at: text.range, "a language is given by its tag, as in \"en\", \"ckb\" or \"pt-BR\"",
                suggestion: LanguageTag.nearest(to: text.value).map { "write \"\($0)\"" }))
        return nil
    }

    // MARK: Texts in front matter

    /// A text that is shown as it is, and in which names are found.
    private mutating func caption(_ key: String) -> Prose {
        guard string(key) != nil, case .scalar(let scalar)? = value(key) else { return .empty }
        return Prose(Document(caption: scalar.text, smartPunctuation: textLanguage == .english), at: scalar.place)
    }

    /// A short text in Markdown.
    mutating func prose(_ key: String) -> Prose {
        guard case .scalar(let scalar)? = value(key) else {
            // The same problem, if it is one, as of any other text.
            _ = string(key)
            return .empty
        }
        let document = Document(parsing: scalar.text, options: ParsingOptions(smartPunctuation: textLanguage == .english))
        let prose = Prose(document, at: scalar.place)
        let source = SourceFile(path: file, bytes: Array(scalar.text.utf8))
        let lost = LostFootnote.find(in: document, source: source.bytes, body: source.bytes.indices)
        let checked = ProseChecker(prose, in: file, at: prose.place, known: known, lost: lost)
        report(checked.problems + BodyForm.check(document, source: source, at: prose.place))
        if let problem = PlainText.comment(behind: scalar, in: file) { report(problem) }
        pend(checked.pendingLinks)
        return prose
    }

    // MARK: Names for addresses

    /// Texts that become addresses.
    mutating func slugs(_ key: String) -> [Located<String>] {
        strings(key).filter { isSlug($0) }
    }

    /// A text that becomes an address.
    mutating func slug(_ key: String) -> Located<String>? {
        string(key).flatMap { isSlug($0) ? $0 : nil }
    }

    private mutating func isSlug(_ text: Located<String>) -> Bool {
        if Slug.isUsable(text.value) { return true }
        report(
            .error(
                "bad-id", in: file, at: text.range, "this becomes an address: use letters, digits and hyphens",
                suggestion: "write \"\(Slug.usable(for: text.value))\""))
        return false
    }
}
