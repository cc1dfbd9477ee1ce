import Explainer
import HTML

/// Pictures of timelines, with what their marks mean.
extension PageContext {
    /// What a picture is for.
    enum TimelineFigureSize {
        /// A lane for each side. A list of the same events stands below.
        case full
        /// All events in one lane, the busiest part alone.
        case small
    }

    /// A picture of events, given by their positions in the order of the timeline, of which `limits` shows some days only; nothing where there
    /// are too few dates for one. `list` is the id of what stands behind it, to which keyboards can skip; `link` says where the mark of an event
    /// leads.
    func timelineFigure(
        _ events: [Int], within limits: TimelineFrame? = nil, size: TimelineFigureSize = .full, list: String,
        link: @escaping (Event) -> URLReference
    ) -> Markup {
        let lanes = TimelineLanes(events, of: site, sides: index.sides).all
        let entries = TimelineLanes.entries(events, of: site)
        let sides = size == .small ? [] : lanes.map(\.entries)
        guard let picture = TimelinePicture(entries, lanes: sides, within: limits, isSmall: size == .small) else { return .empty }
        let drawings = picture.panels.map { panel in
            let labels = zip(lanes, panel.lanes).map { panel.hasSides ? label($0.owner, omitted: $1.omitted) : label(omitted: $1.omitted) }
            return TimelineDrawing(
                panel, labels: labels, language: language, link: { marked($0, class: $1, link: link, content: $2) },
                group: { counted($0, content: $1) })
        }
        return div(.class("tl")) {
            a(href: .fragment(list), .class("tl-skip")) { words.timelineWords.skipPicture }
            for (position, drawing) in drawings.enumerated() {
                let name = "\(position == 0 ? words.timelineWords.picture : words.timelineWords.closer) \(text(of: drawing.panel.frame))"
                p(.class("tl-head")) { name }
                drawing.svg(named: name)
            }
            timelineKey(picture)
            if size == .full, page != .timeline || !site.hasLongTimeline { p(.class("tl-same")) { words.timelineWords.sameInWords } }
        }
    }

    private func text(of frame: TimelineFrame) -> String { frame.date?.text(in: language.dates) ?? "" }

    /// A link to the first event of a mark, named by their date and, if there is only one, by its title.
    private func marked(_ mark: TimelineLane.Mark, class names: String, link: (Event) -> URLReference, content: () -> Markup) -> Markup {
        guard let first = mark.events.first.map({ site.events[$0] }) else { return .empty }
        return a(href: link(first), .class(names), numbers(of: mark.events)) {
            name(first.date, mark.events)
            content()
        }
    }

    /// A bar, named by its days and how many events it counts. Those who listen have the list.
    private func counted(_ bar: TimelineLane.Bar, content: () -> Markup) -> Markup {
        element("g", .class("bar"), .aria("hidden", true), numbers(of: bar.events)) {
            name(bar.part.date, bar.events)
            content()
        }
    }

    private func name(_ date: PartialDate?, _ events: [Int]) -> Markup {
        let only = events.count == 1 && language == settings.language ? events.first.map { site.events[$0].title } : nil
        return title("\(date?.text(in: language.dates) ?? ""): \(only ?? words.eventCount(events.count))")
    }

    /// By which the script finds the events of a mark in a list that it filters.
    private func numbers(of events: [Int]) -> Attribute {
        switch page {
        case .timeline where site.hasLongTimeline: .absent
        case .timeline, .timelineYear: .data("events", events.map(String.init).joined(separator: " "))
        default: .absent
        }
    }

    // MARK: Lanes

    private func label(_ owner: TimelineLanes.Owner, omitted: Int) -> TimelineAxis.Label {
        let (name, mark): (String, Markup) =
            switch owner {
            case .side(let side): (sideName(side).plainText, sideShape(side, color: side.color))
            case .others: (words.timelineWords.otherSides, .empty)
            case .noSide: (words.timelineWords.noSide, .empty)
            }
        return TimelineAxis.Label(
            lines: Self.lines(omitted > 0 ? "\(name) (\(words.timelineWords.onlyInList(omitted)))" : name), mark: mark)
    }

    /// A lane of all events has no name, but may leave something out.
    private func label(omitted: Int) -> TimelineAxis.Label? {
        omitted > 0 ? TimelineAxis.Label(lines: Self.lines(words.timelineWords.onlyInList(omitted)), mark: .empty) : nil
    }

    /// A text in lines that fit a narrow screen, broken between words.
    static func lines(_ text: String, longest: Int = 34) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + word.count < longest {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }

    // MARK: The key

    /// What the marks of a picture mean, as far as it has them.
    private func timelineKey(_ picture: TimelinePicture) -> Markup {
        let marks = picture.panels.flatMap { $0.lanes.flatMap(\.marks) }
        let dots = marks.filter(\.isDot)
        let bars = picture.panels.flatMap { $0.lanes.flatMap(\.bars) }
        let words = words.timelineWords
        let dot = Markup { element("circle", .custom("cx", "14"), .custom("cy", "9"), .custom("r", "6")) }
        let bar = Markup {
            element("rect", .custom("x", "1"), .custom("y", "2"), .custom("width", "26"), .custom("height", "14"), .custom("rx", "2"))
        }
        let count = Markup {
            element("circle", .custom("cx", "14"), .custom("cy", "9"), .custom("r", "8.5"))
            element("text", .custom("x", "14"), .custom("y", "13")) { "2" }
        }
        let arrow = Markup {
            element("rect", .custom("x", "1"), .custom("y", "2"), .custom("width", "18"), .custom("height", "14"), .custom("rx", "2"))
            element("path", .class("tl-edge"), .custom("d", "M19 1 27 9 19 17z"))
        }
        let columns = element("path", .custom("d", "M4 17v-6h5v6zM11 17V2h5v15zM18 17V8h5v9z"))
        let items: [(shows: Bool, class: String, shape: Markup, text: String)] = [
            (!dots.isEmpty, "day", dot, dots.allSatisfy { $0.extent.form == .day } ? words.oneDay : words.shortTime),
            (marks.contains { !$0.isDot && $0.extent.form == .lasting }, "lasting", bar, words.lasting),
            (marks.contains { !$0.isDot && $0.extent.form == .within }, "within", bar, words.within),
            (marks.contains { $0.isApproximate }, "within about", bar, words.approximate),
            (marks.contains { !$0.isSettled }, "day unsettled", dot, words.claimed),
            (marks.allSatisfy(\.isSettled) && bars.contains { $0.unsettled > 0 }, "bar unsettled", columns, words.claimed),
            (marks.contains { $0.events.count > 1 }, "day", count, words.several),
            (marks.contains { $0.extent.start != .known || $0.extent.end != .known }, "lasting onward", arrow, words.goesOn),
            (!bars.isEmpty, "bar", columns, words.bars),
        ]
        return ul(.class("tl-key")) {
            for item in items where item.shows { keyItem(item.text, class: item.class) { item.shape } }
        }
    }
}
