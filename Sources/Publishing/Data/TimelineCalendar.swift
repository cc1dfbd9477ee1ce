import Explainer
import Markdown

/// data/timeline.ics: the events as all-day entries of a calendar (RFC 5545).
///
/// A calendar knows only whole days, those of ``Explainer/PartialDate/calendarDays(toldOn:)``. What it shows of an event is little more than the title and
/// the description, so that the description says how the date is known, how sure the event is, and who says so. An event without days is left out.
enum TimelineCalendar {
    static func bytes(_ events: [EventRecord], of site: Site) -> [UInt8] {
        var file = ContentLines()
        file.add("BEGIN", "VCALENDAR")
        file.add("VERSION", "2.0")
        file.add("PRODID", "-//sitegen//Timeline//EN")
        file.add("CALSCALE", "GREGORIAN")
        file.add("X-WR-CALNAME", text: site.settings.title)
        let stamp = stamp(of: site)
        for event in events { add(event, stamp: stamp, of: site, to: &file) }
        file.add("END", "VCALENDAR")
        return file.bytes
    }

    private static func add(_ event: EventRecord, stamp: String, of site: Site, to file: inout ContentLines) {
        guard let date = event.date, let days = date.calendarDays(toldOn: site.settings.asOf?.latest) else { return }
        file.add("BEGIN", "VEVENT")
        file.add("UID", text: "event-\(event.id)@\(name(of: site))")
        file.add("DTSTAMP", stamp)
        file.add("DTSTART;VALUE=DATE", basic(days.first))
        file.add("DTEND;VALUE=DATE", basic(days.last.adding(days: 1)))
        file.add("TRANSP", "TRANSPARENT")
        file.add("SUMMARY", text: event.title)
        file.add("DESCRIPTION", text: description(event, date, language: site.settings.language.dates))
        if !event.places.isEmpty { file.add("LOCATION", text: event.places.map(\.name).joined(separator: ", ")) }
        file.add("CATEGORIES", text: event.kind.rawValue)
        if site.settings.url != nil { file.add("URL", event.url) }
        file.add("X-EDTF", text: date.edtf)
        file.add("X-STATUS", text: event.status.rawValue)
        if !event.claimedBy.isEmpty { file.add("X-CLAIMED-BY", text: event.claimedBy.map(\.name).joined(separator: ", ")) }
        file.add("END", "VEVENT")
    }

    /// The date as it is known, who claims it or how sure it is, what it rests on, then the text.
    private static func description(_ event: EventRecord, _ date: PartialDate, language: DateLanguage) -> String {
        let words = CalendarWords.of(language)
        let sureness =
            switch (event.status, event.claimedBy.map(\.name)) {
            case (let status, []): words.statuses[status] ?? ""
            case (.claimed, let names): words.claimedBy + names.joined(separator: words.comma)
            case (let status, let names):
                (words.statuses[status] ?? "") + words.comma + words.claimedBy.lowercased() + names.joined(separator: words.comma)
            }
        let sources = event.sources.isEmpty ? [] : [words.sources + event.sources.map(\.name).joined(separator: words.semicolon)]
        let head = ([date.text(in: language), sureness] + sources).joined(separator: "\n")
        return event.text.isEmpty ? head : "\(head)\n\n\(event.text)"
    }

    /// "20171014".
    private static func basic(_ day: CalendarDay) -> String { day.iso.filter { $0 != "-" } }

    /// When the entries were made: the state of affairs that the site describes, or the day of its newest article; never the clock's.
    private static func stamp(of site: Site) -> String {
        let day = site.settings.asOf?.lastKnownDay ?? site.articles.first.map { $0.updated ?? $0.date }
        return (day.map(basic) ?? "19700101") + "T000000Z"
    }

    /// What tells this site's events from those of others: its host, or its title where it has no address.
    private static func name(of site: Site) -> String {
        guard let url = site.settings.url else { return Document.slug(of: site.settings.title) }
        return url.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first.map(String.init) ?? url
    }
}
