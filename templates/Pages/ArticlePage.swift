import Annotation
import Explainer
import HTML

/// articles/<id>.html
extension PageContext {
    func articlePage(_ article: Article) -> PageContent {
        let text = prose(article.body, .article(article.id), from: article.file)
        let parts = articleParts(article)
        return PageContent(
            title: uniqueTitle(article.title, article.date.text(in: language.dates)),
            description: article.summary.isEmpty ? article.title : article.summary,
            head: alternateLinks(article)
        ) {
            breadcrumb()
            HTML.article(.class("with-rail")) {
                articleHead(article)
                contents(of: article.body.headings, sections: (text.notes.isEmpty ? [] : [("notes", words.notes)]) + parts.titles)
                column {
                    leadImage(article)
                    proseBlock(text)
                    noteSection(text)
                    locator(of: article)
                    titledSection("sources", words.sources) { parts.sources }
                    titledSection("events", words.eventsInArticle) { parts.events }
                }
                pair(
                    titledSection("named-places", words.placesNamed) { parts.places },
                    titledSection("named-actors", words.actorsNamed) { parts.actors })
                titledSection("credits", words.whoMadeThis) { parts.credits }
            }
        }
    }

    /// What stands behind an article's text.
    private struct ArticleParts {
        let sources: Markup
        let events: Markup
        let places: Markup
        let actors: Markup
        let credits: Markup
        /// Those that are not empty.
        var titles: [(id: String, title: String)] = []
    }

    private func articleParts(_ article: Article) -> ArticleParts {
        let sources = (index.sources.byArticle[article.id] ?? []).compactMap { site[$0] }
        let named = annotated.named(in: .article(article.id))
        var parts = ArticleParts(
            sources: sourceList(sources),
            events: briefEventList(index.events.byArticle[article.id] ?? []),
            places: glossary(named.filter { if case .place = $0.entity { true } else { false } }),
            actors: glossary(named.filter { if case .actor = $0.entity { true } else { false } }),
            credits: creditList(article, sources: sources))
        if !parts.sources.isEmpty { parts.titles.append(("sources", words.sources)) }
        if !parts.events.isEmpty { parts.titles.append(("events", words.eventsInArticle)) }
        if !parts.places.isEmpty { parts.titles.append(("named-places", words.placesNamed)) }
        if !parts.actors.isEmpty { parts.titles.append(("named-actors", words.actorsNamed)) }
        return parts
    }

    /// A map of the places that the article names, unless its text shows one.
    private func locator(of article: Article) -> Markup {
        guard let ground = index.ground, !embedsMap(article.body), let subject = named(in: article, on: ground) else { return .empty }
        return mapFigure(subject, on: ground, named: words.mapWords.mapOfArticle, caption: words.mapWords.mapOfArticle + ".")
    }

    // MARK: Head

    private func articleHead(_ article: Article) -> Markup {
        header(.class("page-head")) {
            p(.class("kicker")) { kindName(of: article) }
            h1 { article.title }
            if !article.summary.isEmpty { p(.class("standfirst")) { article.summary } }
            div(.class("meta")) {
                byline(article)
                articleDates(article)
                translationLinks(article)
            }
            correctionNotes(article)
        }
    }

    private func articleDates(_ article: Article) -> Markup {
        let asOf = article.asOf == PartialDate(article.date) ? nil : article.asOf
        let facts = [
            Fact(words.dateline) { article.dateline.map { entityLink(.place($0)) } },
            Fact(words.published) { date(article.date) },
            Fact(words.updated) { article.updated.map { date($0) } },
            Fact(words.describesSituation) { asOf.map { date($0) } },
        ]
        return dl(.class("dates")) { facts.filter { !$0.value.isEmpty }.map(\.row) }
    }

    func correctionNotes(_ article: Article) -> Markup {
        if article.corrections.isEmpty { return .empty }
        let anchors = article.correctionAnchors
        return section(.class("corrections"), .aria("labelledby", "corrections")) {
            h2(.id("corrections")) { article.corrections.count > 1 ? words.corrections : words.correction }
            ul {
                for (position, correction) in article.corrections.enumerated() {
                    li(.id(anchors[position])) {
                        date(correction.date)
                        ": "
                        correctionText(position, of: article)
                    }
                }
            }
        }
    }

    /// What a correction says.
    func correctionText(_ position: Int, of article: Article) -> Markup {
        let part = "correction-\(article.id)-\(position + 1)"
        let text = prose(article.corrections[position].text, .correction(article.id, position), from: article.file, part: part)
        return Markup {
            text.body
            text.notes
        }
    }

    func leadImage(_ article: Article) -> Markup {
        guard let picture = article.image, index.media.contains(picture.file) else { return .empty }
        return figure(.class("lead-image")) {
            image(picture)
            if !picture.caption.isEmpty || !picture.credit.isEmpty {
                figcaption {
                    prose(picture.caption, .leadCaption(article.id), from: article.file).body
                    if !picture.credit.isEmpty {
                        " "
                        span(.class("credit")) { picture.credit }
                    }
                }
            }
        }
    }

    // MARK: Translations

    /// The same article in other languages.
    private func translations(of article: Article) -> [Article] {
        (index.translations[article.id] ?? []).compactMap { site[$0] }.filter { $0.id != article.id }
    }

    private func translationLinks(_ article: Article) -> Markup {
        let others = translations(of: article)
        if others.isEmpty { return .empty }
        return p(.class("translations")) {
            words.alsoIn
            " "
            words.list(
                others.map { other in
                    a(
                        href: url(to: .article(other.id)), .hreflang(other.language.rawValue), lang(other.language), dir(other.language)
                    ) {
                        other.language.ownName
                    }
                })
        }
    }

    /// The same in all its languages, this one among them: search engines hold it to be one text only if each page names all.
    private func alternateLinks(_ article: Article) -> Markup {
        let others = translations(of: article)
        return Markup(
            (others.isEmpty ? [] : [article] + others).map { other in
                link(rel: "alternate", href: absoluteURL(of: .article(other.id)) ?? url(to: .article(other.id)), .hreflang(other.language.rawValue))
            })
    }
}
