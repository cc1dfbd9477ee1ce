import Explainer
import HTML

/// timeline/index.html and timeline/<year>.html: every event, in order.
extension PageContext {
    /// All years, each event under the year in which it began.
    func timelinePage() -> PageContent {
        PageContent(title: words.timeline, description: words.timelineLead) {
            breadcrumb()
            indexHead(words.timeline, lead: .text(words.timelineLead))
            yearLinks()
            legend()
            for year in index.timelineYears.years { yearGroup(year) }
        }
    }

    /// The events of one year, those of several years that include it among them.
    func timelinePage(of year: Int) -> PageContent? {
        let events = index.timelineYears.events(in: year).map { site.events[$0] }
        if events.isEmpty { return nil }
        let title = words.timelineOf.filled(with: language.dates.text(year: year))
        return PageContent(title: title, description: "\(title): \(words.eventCount(events.count))") {
            breadcrumb()
            indexHead(title, lead: .text("\(words.eventCount(events.count))."))
            yearLinks()
            h2(.class("visually-hidden")) { words.events }
            timelineList(events)
        }
    }

    private func yearLinks() -> Markup {
        nav(.class("years"), .aria("label", words.years)) {
            ul {
                li { a(href: url(to: .timeline), page == .timeline ? .aria("current", "page") : .absent) { words.allYears } }
                for year in index.timelineYears.years {
                    li {
                        a(href: url(to: .timelineYear(year)), page == .timelineYear(year) ? .aria("current", "page") : .absent) {
                            language.dates.text(year: year)
                        }
                    }
                }
            }
        }
    }

    private func yearGroup(_ year: Int) -> Markup {
        let events = index.timelineYears.events(in: year).map { site.events[$0] }.filter { $0.date.years.lowerBound == year }
        if events.isEmpty { return .empty }
        return section(.class("year-group"), .aria("labelledby", "y\(year)")) {
            h2(.id("y\(year)")) { language.dates.text(year: year) }
            timelineList(events)
        }
    }

    /// What the words of certainty mean.
    private func legend() -> Markup {
        Markup {
            h2(.class("visually-hidden")) { words.whatLabelsMean }
            dl(.class("legend")) {
                for status in Event.Status.allCases {
                    div {
                        dt(.class("status \(status.rawValue)")) { words.statuses[status] ?? "" }
                        " "
                        dd { words.statusMeanings[status] ?? "" }
                    }
                }
            }
        }
    }
}
