import Explainer
import HTML

/// timeline/index.html and timeline/<year>.html: every event, in order.
extension PageContext {
    /// All years, each event under the year in which it began, those without a date at the end.
    func timelinePage() -> PageContent {
        let intro = prose(settings.timelineIntro, nil, from: "content/site.yaml", part: "intro")
        return PageContent(title: words.timeline, description: words.timelineLead, script: timelineScript) {
            breadcrumb()
            indexHead(words.timeline, lead: .text(words.timelineLead))
            proseBlock(intro)
            noteSection(intro)
            timelineFigure(Array(site.events.indices)) { .fragment($0.anchor) }
            legend()
            yearLinks()
            timelineFilter(Array(site.events.indices))
            for year in index.timelineYears.years { yearGroup(year) }
            undatedGroup()
            downloads()
        }
    }

    /// The events of one year, those of several years that include it among them.
    func timelinePage(of year: Int) -> PageContent? {
        let events = index.timelineYears.events(in: year)
        if events.isEmpty { return nil }
        let title = words.timelineOf.filled(with: language.dates.text(year: year))
        return PageContent(title: title, description: "\(title): \(words.eventCount(events.count))", script: timelineScript) {
            breadcrumb()
            indexHead(title, lead: .text("\(words.eventCount(events.count))."))
            timelineFigure(events, within: TimelineFrame(year: year)) { .fragment($0.anchor) }
            yearLinks()
            timelineFilter(events)
            section(.class("year-group"), .aria("labelledby", "events")) {
                h2(.id("events"), .class("visually-hidden")) { words.events }
                timelineList(events)
            }
            downloads()
        }
    }

    /// On the page of all years the links lead down the page, elsewhere to the pages of the years.
    private func yearLinks() -> Markup {
        let isWhole = page == .timeline
        return nav(.class("years"), .aria("label", words.years)) {
            ul {
                if !isWhole { li { a(href: url(to: .timeline)) { words.allYears } } }
                for year in index.timelineYears.years {
                    let target = Page.timelineYear(year)
                    li {
                        a(href: isWhole ? .fragment(Self.anchor(of: year)) : url(to: target), page == target ? .aria("current", "page") : .absent) {
                            language.dates.text(year: year)
                        }
                    }
                }
                if !index.timelineYears.undated.isEmpty {
                    li {
                        a(href: isWhole ? .fragment(Self.undatedAnchor) : url(to: .timeline, fragment: Self.undatedAnchor)) {
                            words.timelineWords.dateUnknown
                        }
                    }
                }
            }
        }
    }

    private static let undatedAnchor = "undated"

    private static func anchor(of year: Int) -> String { "y\(year)" }

    private func yearGroup(_ year: Int) -> Markup {
        let events = index.timelineYears.events(in: year).filter { site.events[$0].date?.years.lowerBound == year }
        if events.isEmpty { return .empty }
        let name = language.dates.text(year: year)
        return section(.class("year-group"), .aria("labelledby", Self.anchor(of: year))) {
            h2(.id(Self.anchor(of: year))) { name }
            timelineList(events)
            p(.class("more")) { a(href: url(to: .timelineYear(year))) { words.timelineWords.yearAlone.filled(with: name) } }
        }
    }

    private func undatedGroup() -> Markup {
        let events = index.timelineYears.undated
        if events.isEmpty { return .empty }
        return section(.class("year-group"), .aria("labelledby", Self.undatedAnchor)) {
            h2(.id(Self.undatedAnchor)) { words.timelineWords.dateUnknown }
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

    /// The files that hold all events, for programs and calendars.
    private func downloads() -> Markup {
        let words = words.timelineWords
        let texts: [DataFile: String] = [
            .eventsJSON: words.json, .eventsCSV: words.csv, .eventsGeoJSON: words.geoJSON, .timelineCalendar: words.calendar,
        ]
        return titledSection("downloads", words.downloads) {
            ul(.class("downloads")) {
                for file in DataFile.all(of: site) {
                    if let text = texts[file] { li { a(href: url(to: .data(file))) { text } } }
                }
            }
            p(.class("desc")) { words.calendarNote }
        }
    }
}
