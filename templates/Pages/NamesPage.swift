import Explainer
import HTML

/// names/index.html and, on a large site, a page for each letter: all names from A to Z.
extension PageContext {
    /// All names; where they are many, the ways to the letters.
    func namesPage() -> PageContent {
        let words = words.searchWords
        return PageContent(title: words.names, description: words.namesLead) {
            breadcrumb()
            indexHead(words.names, lead: .text(words.namesLead))
            letterLinks()
            if index.names.pages.isEmpty {
                for letter in index.names.letters { names(under: letter) }
            }
        }
    }

    /// The names under a letter, or a part of them.
    func namesPage(under name: String) -> PageContent? {
        guard let part = index.names.pages.first(where: { $0.name == name }) else { return nil }
        let letter = index.names.letters[part.letter]
        let parts = index.names.pages.filter { $0.letter == part.letter }
        let number = (parts.firstIndex { $0.name == name } ?? 0) + 1
        let title = letter.title + (parts.count > 1 ? words.comma + words.page(number, of: parts.count) : "")
        return PageContent(title: title, description: "\(words.searchWords.names): \(title)") {
            breadcrumb()
            indexHead(title, lead: .text("\(words.searchWords.nameCount(letter.names.count))."))
            letterLinks(current: part.letter)
            partLinks(parts)
            nameList(part.names)
        }
    }

    // MARK: Links

    /// The letters of each script in a line of their own.
    private func letterLinks(current: Int? = nil) -> Markup {
        let letters = index.names.letters
        let starts = letters.indices.filter { $0 == 0 || letters[$0].script != letters[$0 - 1].script }
        return nav(.class("years letters"), .aria("label", words.searchWords.letters)) {
            for (start, end) in zip(starts, starts.dropFirst() + [letters.count]) {
                ul(lang(of: letters[start])) {
                    for position in start..<end { li { letterLink(position, isCurrent: position == current) } }
                }
            }
        }
    }

    private func letterLink(_ position: Int, isCurrent: Bool) -> Markup {
        let letter = index.names.letters[position]
        let target =
            index.names.pages.first { $0.letter == position }.map { url(to: .namesUnder($0.name)) } ?? .fragment("letter-\(letter.fileName)")
        return a(href: target, isCurrent ? .aria("current", "page") : .absent) { letter.title }
    }

    /// Where a letter has several pages, the first name of each.
    private func partLinks(_ parts: [NameIndex.Part]) -> Markup {
        if parts.count < 2 { return .empty }
        return nav(.class("letter-parts"), .aria("label", words.searchWords.parts)) {
            ol {
                for part in parts {
                    let target = Page.namesUnder(part.name)
                    li {
                        a(href: url(to: target), page == target ? .aria("current", "page") : .absent) {
                            name(of: index.names.entries[part.names.lowerBound])
                        }
                    }
                }
            }
        }
    }

    // MARK: Names

    private func names(under letter: NameIndex.Letter) -> Markup {
        let id = "letter-\(letter.fileName)"
        return section(.class("group"), .aria("labelledby", id)) {
            h2(.id(id), lang(of: letter)) { letter.title }
            nameList(letter.names)
        }
    }

    private func nameList(_ positions: Range<Int>) -> Markup {
        ul(.class("dense names-list")) { positions.map { nameItem(index.names.entries[$0]) } }
    }

    /// A name that leads to its page, with what it names; or one that refers to the name of the page.
    private func nameItem(_ entry: NameIndex.Entry) -> Markup {
        li {
            if entry.isOther {
                name(of: entry)
                " "
                span(.class("desc")) { words.searchWords.see }
                " "
                pageLink(entry.page)
            } else {
                a(href: url(to: entry.page)) { name(of: entry) }
                let sort = sort(of: entry.page)
                if !sort.isEmpty {
                    " "
                    span(.class("desc")) { sort }
                }
            }
        }
    }

    private func name(of entry: NameIndex.Entry) -> Markup {
        let tag = entry.language ?? settings.language.rawValue
        return tag == language.rawValue ? .text(entry.name) : span(lang(tag: tag), dir(tag: tag)) { entry.name }
    }

    private func pageLink(_ page: Page) -> Markup {
        switch page {
        case .place(let id): entityLink(.place(id))
        case .actor(let id): entityLink(.actor(id))
        case .contributor(let id): contributorLink(id)
        default: .empty
        }
    }

    /// What a page is about, in a word or two; nothing for the editors' pages.
    private func sort(of page: Page) -> String {
        switch page {
        case .place(let id): gloss(of: .place(id))
        case .actor(let id): gloss(of: .actor(id))
        case .contributor: words.searchWords.contributor
        case .source: words.searchWords.source
        case .article(let id): site[id].flatMap { words.articleKinds[$0.kind] } ?? ""
        default: ""
        }
    }

    /// The language that stands for a script on this page; nothing for its own.
    private func lang(of letter: NameIndex.Letter) -> Attribute {
        switch letter.script {
        case .arabic where language != .arabic: .lang("ar")
        case .latin where language != .english: .lang("en")
        default: .absent
        }
    }
}
