import Explainer
import Markdown

/// data/timeline.ics: the events as all-day entries of a calendar (RFC 5545).
///
/// A calendar knows only whole days. An event that is known by its month or year spans all of it, and its description says how its date is
/// known; where the end is open or not known, it spans its beginning. Left out are events without a date or without a first day, and those
/// of years that a calendar cannot write.
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
        guard let date = event.date, let days = days(of: date) else { return }
        file.add("BEGIN", "VEVENT")
        file.add("UID", text: "event-\(event.id)@\(name(of: site))")
        file.add("DTSTAMP", stamp)
        file.add("DTSTART;VALUE=DATE", basic(days.first))
        file.add("DTEND;VALUE=DATE", basic(days.last.adding(days: 1)))
        file.add("TRANSP", "TRANSPARENT")
        file.add("SUMMARY", text: event.title)
        let known = date.text(in: DateLanguage(rawValue: site.settings.language.rawValue) ?? .english)
        file.add("DESCRIPTION", text: event.text.isEmpty ? known : "\(known)\n\n\(event.text)")
        if !event.places.isEmpty { file.add("LOCATION", text: event.places.map(\.name).joined(separator: ", ")) }
        file.add("CATEGORIES", text: event.kind)
        if site.settings.url != nil { file.add("URL", event.url) }
        file.add("X-EDTF", text: date.edtf)
        file.add("X-STATUS", text: event.status)
        if !event.claimedBy.isEmpty { file.add("X-CLAIMED-BY", text: event.claimedBy.map(\.name).joined(separator: ", ")) }
        file.add("END", "VEVENT")
    }

    /// The days that an event takes in a calendar.
    private static func days(of date: PartialDate) -> (first: CalendarDay, last: CalendarDay)? {
        let days: (first: CalendarDay, last: CalendarDay)? =
            switch date.form {
            case .single(let single): (single.earliest, single.latest)
            case .interval(let start, let end): (start.earliest, end.latest)
            case .starting(let start, _): (start.earliest, start.latest)
            case .ending: nil
            }
        guard let days, days.first.year >= 1, days.last.adding(days: 1).year <= 9_999 else { return nil }
        return days
    }

    /// "20171014".
    private static func basic(_ day: CalendarDay) -> String { day.iso.filter { $0 != "-" } }

    /// When the entries were made: the state of affairs that the site describes, or the day of its newest article; never the clock's.
    private static func stamp(of site: Site) -> String {
        let day = site.settings.asOf?.latest ?? site.settings.asOf?.earliest ?? site.articles.first.map { $0.updated ?? $0.date }
        return (day.map(basic) ?? "19700101") + "T000000Z"
    }

    /// What tells this site's events from those of others: its host, or its title where it has no address.
    private static func name(of site: Site) -> String {
        guard let url = site.settings.url else { return Document.slug(of: site.settings.title) }
        return url.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first.map(String.init) ?? url
    }
}
