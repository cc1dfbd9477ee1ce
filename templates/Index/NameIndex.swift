import Explainer
import Matching
import Parallel

/// All names from A to Z: of everything that has a page, under each of its names.
///
/// The order is that of the words in them as the search folds them (``Matching/FoldedWords``), so that neither the Arabic article nor marks on letters count.
/// The script of the site's own language comes first, then the others; what begins with no letter comes last.
struct NameIndex: Sendable {
    /// A name of a page.
    struct Entry: Sendable {
        let name: String
        /// Its language (BCP 47); nil for the site's own.
        let language: String?
        let page: Page
        /// Whether the page bears another name, to which this one refers.
        let isOther: Bool
    }

    /// The names that begin with a letter.
    struct Letter: Sendable {
        /// Nil for what begins with none.
        let letter: Unicode.Scalar?
        let script: Script?
        /// Positions in the list of names.
        let names: Range<Int>
    }

    /// A page of its own for a letter or a part of one.
    struct Part: Sendable {
        /// The name of its file, without its ending.
        let name: String
        /// The position of its letter.
        let letter: Int
        /// Positions in the list of names.
        let names: Range<Int>
    }

    /// How many names stand on one page at most.
    static let longestPage = 400

    let entries: [Entry]
    let letters: [Letter]
    /// Empty where one page holds all names.
    let pages: [Part]

    init(of site: Site) {
        let keyed = parallelMap(Self.entries(of: site), chunk: 256) { Keyed($0, home: site.settings.language.script) }.sorted(by: <)
        let starts = keyed.indices.filter { $0 == 0 || keyed[$0].letter != keyed[$0 - 1].letter }
        let letters = zip(starts, starts.dropFirst() + [keyed.count]).map { start, end in
            Letter(letter: keyed[start].letter, script: keyed[start].script, names: start..<end)
        }
        entries = keyed.map(\.entry)
        self.letters = letters
        pages = keyed.count <= Self.longestPage ? [] : letters.indices.flatMap { Self.parts(of: letters[$0], at: $0) }
    }

    /// The parts of a letter's names.
    private static func parts(of letter: Letter, at position: Int) -> [Part] {
        let count = (letter.names.count - 1) / longestPage + 1
        return (0..<count).map { number in
            let (start, length) = (letter.names.lowerBound, letter.names.count)
            let names = start + length * number / count..<start + length * (number + 1) / count
            return Part(name: letter.fileName + (number == 0 ? "" : "-\(number + 1)"), letter: position, names: names)
        }
    }

    private static func entries(of site: Site) -> [Entry] {
        var entries = site.articles.map { article in
            Entry(
                name: article.title, language: article.language == site.settings.language ? nil : article.language.rawValue,
                page: .article(article.id), isOther: false)
        }
        for place in site.places where place.hasPage { entries += names(place.names, .place(place.id)) }
        for actor in site.actors where actor.hasPage { entries += names(actor.names, .actor(actor.id)) }
        for contributor in site.contributors {
            entries.append(Entry(name: contributor.name.value, language: nil, page: .contributor(contributor.id), isOther: false))
            entries += contributor.foreignNames.map {
                Entry(name: $0.name.value, language: $0.language, page: .contributor(contributor.id), isOther: true)
            }
        }
        entries += site.sources.map { Entry(name: $0.title, language: $0.language, page: .source($0.id), isOther: false) }
        return entries + site.pages.map { Entry(name: $0.title, language: nil, page: .page($0.id), isOther: false) }
    }

    private static func names(_ names: Names, _ page: Page) -> [Entry] {
        let others =
            names.foreign.map { ($0.language as String?, $0.name.value) }
            + ((names.abbreviation.map { [$0] } ?? []) + names.aliases).map { (nil, $0.value) }
        return [Entry(name: names.name.value, language: nil, page: page, isOther: false)]
            + others.map { Entry(name: $0.1, language: $0.0, page: page, isOther: true) }
    }

    /// A name with what decides where it stands; a class, since sorting moves it often.
    private final class Keyed: Comparable, Sendable {
        let entry: Entry
        let key: String
        let letter: Unicode.Scalar?
        let script: Script?
        /// The place of its script: the site's own, other letters, none.
        let group: Int

        init(_ entry: Entry, home: Script) {
            self.entry = entry
            key = FoldedWords.all(of: entry.name, shortest: 1).joined(separator: " ")
            letter = key.unicodeScalars.first.flatMap { $0.properties.isAlphabetic ? $0 : nil }
            script = letter.flatMap { Script(of: String($0).utf8) }
            group = letter == nil ? 2 : script == home ? 0 : 1
        }

        static func < (one: Keyed, other: Keyed) -> Bool {
            if one.group != other.group { return one.group < other.group }
            if one.key != other.key { return one.key < other.key }
            return one.entry.name == other.entry.name ? one.entry.page.path < other.entry.page.path : one.entry.name < other.entry.name
        }

        static func == (one: Keyed, other: Keyed) -> Bool {
            one.key == other.key && one.entry.name == other.entry.name && one.entry.page == other.entry.page
        }
    }
}

extension NameIndex.Letter {
    /// What heads its names.
    var title: String { letter.map { String($0).uppercased() } ?? "0–9" }

    /// Its id on the page of all names, and the name of its own page.
    var fileName: String {
        guard let letter else { return "0-9" }
        if letter.isASCII { return String(letter) }
        let digits = String(letter.value, radix: 16)
        return "u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
