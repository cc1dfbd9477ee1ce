import Diagnostics
import Explainer

/// What security.txt says must hold when the site is published.
///
/// Without a clock there are two days to hold its end against. That of the newest article is in the content: what had ended by then is wrong whenever
/// the site is built. The day that counts as today is the reader's, and what has ended since may be an old site that is built again: a warning.
enum SecurityExpiry {
    static func check(_ site: Site, today: CalendarDay?) -> [Diagnostic] {
        guard let expires = site.settings.security?.expires else { return [] }
        let day = expires.value
        if let newest = site.articles.map(\.changed).max(), day <= newest {
            return [
                .error(
                    "security-expired", in: SiteSettings.file, at: expires.range,
                    "\"security\" ended on \(day), and the newest article is of \(newest): give a day at most a year ahead")
            ]
        }
        if let today, day <= today {
            return [
                .warning(
                    "security-expired", in: SiteSettings.file, at: expires.range,
                    "\"security\" ended on \(day), and today is \(today): give a day at most a year ahead")
            ]
        }
        // RFC 9116, 2.5.5: what holds for longer is read when nobody looks after it any more.
        if let today, day > today.adding(months: 12) {
            return [
                .warning(
                    "distant-security-expiry", in: SiteSettings.file, at: expires.range,
                    "\"security\" ends on \(day), more than a year after today, \(today): readers cannot know that the address still works",
                    suggestion: "give a day at most a year ahead")
            ]
        }
        return []
    }
}
