import Annotation
import Explainer
import HTML

/// timeline/index.html and timeline/<year>.html: every event, in order.
extension PageContext {
    /// All years, each event under the year in which it began, those without a date at the end. Where there are too many, a year has the way to
    /// its page in the place of its events.
    func timelinePage() -> PageContent {
        let all = Array(site.events.indices)
        // Readers narrow down what stands here, and nothing less than all.
        let listed = site.hasLongTimeline ? [] : all
        let intro = prose(settings.timelineIntro, .timelineIntro, from: SiteSettings.file, part: "intro")
        return PageContent(title: words.timeline, description: words.timelineLead, script: timelineScript(for: listed)) {
            breadcrumb()
            indexHead(words.timeline, lead: .text(words.timelineLead))
            proseBlock(intro)
            noteSection(intro)
            timelineFigure(all, list: Self.yearsAnchor) { site.hasLongTimeline ? url(to: $0) : .fragment($0.anchor) }
            legend()
            yearLinks()
            timelineFilter(listed)
            for group in index.events.years.groups { eventGroup(group) }
            undatedGroup()
            downloads()
        }
    }

    /// The events of one year, those of several years that include it among them.
    func timelinePage(of year: Int) -> PageContent? {
        let events = index.events.years.events(in: year)
        if events.isEmpty { return nil }
        let title = words.timelineOf.filled(with: language.dates.text(year: year))
        return PageContent(title: title, description: "\(title): \(words.eventCount(events.count))", script: timelineScript(for: events)) {
            breadcrumb()
            indexHead(title, lead: .text("\(words.eventCount(events.count)). \(words.timelineLead)"))
            timelineFigure(events, within: TimelineFrame(year: year), list: Self.yearsAnchor) { .fragment($0.anchor) }
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
        return nav(.class("years"), .id(Self.yearsAnchor), .aria("label", words.years)) {
            ul {
                if isWhole {
                    for group in index.events.years.groups {
                        li { a(href: .fragment(Self.anchor(of: group))) { group.date.text(in: language.dates) } }
                    }
                } else {
                    li { a(href: url(to: .timeline)) { words.allYears } }
                    for year in index.events.years.years {
                        let target = Page.timelineYear(year)
                        li { a(href: url(to: target), page == target ? .aria("current", "page") : .absent) { language.dates.text(year: year) } }
                    }
                }
                if !index.events.years.undated.isEmpty {
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

    /// What stands behind the picture, and leads to the events.
    private static let yearsAnchor = "years"

    private static func anchor(of group: TimelineYears.Group) -> String { "y\(group.date.edtf)" }

    private func eventGroup(_ group: TimelineYears.Group) -> Markup {
        let name = group.date.text(in: language.dates)
        return section(.class("year-group"), .aria("labelledby", Self.anchor(of: group))) {
            h2(.id(Self.anchor(of: group))) { name.capitalizedFirst }
            if let year = group.year, site.hasLongTimeline {
                p { a(href: url(to: .timelineYear(year))) { words.eventCount(index.events.years.events(in: year).count) } }
            } else {
                timelineList(group.events)
            }
            if let year = group.year, !site.hasLongTimeline {
                p(.class("more")) { a(href: url(to: .timelineYear(year))) { words.timelineWords.yearAlone.filled(with: name) } }
            }
        }
    }

    private func undatedGroup() -> Markup {
        let events = index.events.years.undated
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
        let hasCalendar = DataFile.all(of: site).contains(.timelineCalendar)
        let texts: [DataFile: String] = [
            .eventsJSON: words.json, .eventsCSV: words.csv, .eventsGeoJSON: words.geoJSON, .timelineCalendar: words.calendar,
        ]
        return downloads(texts, titled: words.downloads, note: hasCalendar ? words.calendarNote : "")
    }
}
