import Diagnostics
import Explainer

extension Fields {
    /// An article's front matter.
    mutating func article(id: String, body: Prose, siteLanguage: Language, today: CalendarDay?) -> ArticleDraft? {
        let title = required("title", "the headline")
        let summary = string("summary")
        if summary == nil {
            report(
                .warning(
                    "missing-summary", in: file, at: place, "the key \"summary\" is missing: one or two sentences for lists and search engines"),
                missing: "summary")
        }
        let date = day("date")
        if date == nil, !has("date") { missingDate() }
        if let date { reportImplausible(date) }
        let updated = day("updated")
        if let updated, let date, updated.value < date.value {
            report(.error("updated-before-date", in: file, at: updated.range, "\"updated\" is a day before the article's \"date\""))
        } else if let updated {
            reportImplausible(updated)
        }
        // An article that is still to come may have a later day for everything.
        let latestChange = date.flatMap { date in today.flatMap { date.value > $0 ? nil : $0 } }
        if let updated, let latestChange, updated.value > latestChange {
            report(
                .error(
                    "updated-after-today", in: file, at: updated.range, "\"updated\" is a day to come: today is \(latestChange)",
                    suggestion: "write the day on which the text changed"))
        }
        let asOf = self.date("as_of")
        let datesAre: Article.DateReading? = isDateUnderDates ? nil : choice("dates")
        let isDraft = bool("draft", default: false)
        let kind: Article.Kind? = choice("type")
        let dateline: Located<Identifier<Place>>? = reference("dateline", to: .place)
        let authors: [Identifier<Contributor>] = references("authors", to: .author)
        let credits = credits()
        let sources: [Identifier<Source>] = references("sources", to: .source)
        let image = picture("image")
        let senses = senses()
        let linked = linked()
        let corrections = corrections(since: date?.value, until: latestChange)
        let formerly = slugs("formerly")
        let short = slug("short")
        let language = language("language")
        let translationOf: Located<Identifier<Article>>? = reference("translation_of", to: .article)
        let events = groups("events") { $0.event(id: nil, text: nil, article: Identifier(id)) }
        guard let title, let date else { return nil }
        let article = Article(
            id: Identifier(id), file: file, title: title.value, summary: summary?.value ?? "", date: date.value, updated: updated?.value,
            asOf: asOf?.value ?? PartialDate(date.value), kind: kind ?? .report, dateline: dateline?.value, authors: authors, credits: credits,
            sources: sources, image: image, senses: senses, corrections: corrections, formerly: formerly, short: short,
            language: language ?? siteLanguage,
            translationOf: translationOf, body: body, statesAsOf: asOf != nil, datesAre: datesAre ?? .news, linked: linked)
        return ArticleDraft(article: article, events: events, isDraft: isDraft)
    }

    /// Whether the day of publication stands behind `dates`, which says something else.
    private var isDateUnderDates: Bool {
        guard !has("date"), let dates = entries.text("dates") else { return false }
        return (try? PartialDate(edtf: dates)) != nil
    }

    private mutating func missingDate() {
        let message = "the key \"date\" is missing: the day of publication, as in 2017-10-16"
        report(
            isDateUnderDates
                ? .error("missing-date", in: file, at: range(ofKey: "dates"), message, suggestion: "did you mean \"date\"?")
                : .error("missing-date", in: file, at: range(ofKey: "date"), message),
            missing: "date")
    }

    /// Reports a day on which no article can have been published: a slip, or a day of another calendar. Events may be of any year.
    private mutating func reportImplausible(_ day: Located<CalendarDay>) {
        guard day.value.year < 1900 else { return }
        report(
            .warning(
                "implausible-date", in: file, at: day.range, "no article was published or changed in the year \(day.value.year)",
                suggestion: "write the day as the Gregorian calendar has it, as in 2017-10-16"))
    }

    private mutating func credits() -> [Article.Credit] {
        groups("contributors") { fields in
            let contributor: Located<Identifier<Contributor>>? = fields.requiredReference("id", to: .author, "who it was")
            let role = fields.requiredChoice("role", among: Contributor.Role.credited)
            guard let contributor, let role else { return nil }
            return Article.Credit(contributor: contributor.value, role: role)
        }
    }

    private mutating func corrections(since publication: CalendarDay?, until latest: CalendarDay?) -> [Article.Correction] {
        groups("corrections") { fields in
            let date = fields.day("date")
            if date == nil, !fields.has("date") { fields.missing("date", "the day of the correction") }
            if let date, let publication, date.value < publication {
                fields.report(
                    .error("correction-before-date", in: fields.file, at: date.range, "the correction is of a day before the article's \"date\""))
            } else if let date {
                fields.reportImplausible(date)
            }
            if let date, let latest, date.value > latest {
                fields.report(
                    .error(
                        "correction-after-today", in: fields.file, at: date.range, "the correction is of a day to come: today is \(latest)",
                        suggestion: "write the day on which the text was corrected"))
            }
            let text = fields.required("text", "what was wrong and what is right")
            guard let date, text != nil else { return nil }
            return Article.Correction(date: date.value, text: fields.prose("text"))
        }
    }

    /// What written names mean here: an id of an actor or a place, or none.
    private mutating func senses() -> [String: Article.Sense] {
        var senses: [String: Article.Sense] = [:]
        for (name, id) in dictionary("names") {
            senses[name.value] = id.value == "none" ? Article.Sense.none : entity(id, orNone: true).map { .entity($0) }
        }
        return senses
    }

    private mutating func linked() -> [Located<EntityID>]? {
        has("linked") ? strings("linked").compactMap { id in entity(id, orNone: false).map { Located($0, at: id.range) } } : nil
    }

    /// An actor, or else a place; "place:" or "actor:" before the id says which.
    private mutating func entity(_ id: Located<String>, orNone: Bool) -> EntityID? {
        switch Reference(destination: id.value) {
        case .place(let place, _) where known.contains(.place, place.rawValue): return .place(place)
        case .actor(let actor, _) where known.contains(.actor, actor.rawValue): return .actor(actor)
        default: break
        }
        if known.contains(.actor, id.value) { return .actor(Identifier(id.value)) }
        if known.contains(.place, id.value) { return .place(Identifier(id.value)) }
        if known.mayHoldMore(of: .actor) || known.mayHoldMore(of: .place) { return nil }
        let none = orNone ? Spelling.nearest(to: id.value, in: ["none"]).map { "did you mean \"\($0)\"?" } : nil
        let suggestion = none ?? known.suggestion(for: id.value, .actor) ?? known.suggestion(for: id.value, .place)
        report(.error("unknown-entity", in: file, at: id.range, "no place and no actor has the id \"\(id.value)\"", suggestion: suggestion))
        return nil
    }
}
