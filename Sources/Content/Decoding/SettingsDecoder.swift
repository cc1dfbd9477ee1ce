import Diagnostics
import Explainer

extension Fields {
    /// content/site.yaml; nil if the site cannot be told anything about.
    mutating func settings() -> SiteSettings? {
        let language = language("language") ?? .english
        textLanguage = language
        let title = required("title", "what the site is called")
        var settings = SiteSettings(
            title: title?.value ?? "", tagline: text("tagline"), url: siteAddress(), language: language, utcOffset: utcOffset(),
            weekStarts: weekStarts(), asOf: date("as_of")?.value, brief: prose("brief"), timelineIntro: prose("timeline_intro"),
            publisher: publisher(), contact: contact(), startHere: references("start_here", to: .article),
            whoIsWho: references("who_is_who", to: .actor), sides: sides(), navigation: navigation())
        settings.formerly = formerAddresses()
        settings.licence = licence()
        settings.policies = policies()
        settings.security = security()
        return title == nil ? nil : settings
    }

    private mutating func siteAddress() -> String? { webAddress("url").map(Self.folder) }

    private mutating func formerAddresses() -> [String] { strings("formerly").compactMap { webAddress($0, for: "formerly") }.map(Self.folder) }

    private static func folder(_ address: String) -> String { address.hasSuffix("/") ? address : address + "/" }

    private mutating func publisher() -> SiteSettings.Publisher? {
        group("publisher") { fields in
            let name = fields.required("name", "who publishes the site")
            let url = fields.webAddress("url")
            let logo = fields.string("logo").flatMap { fields.existingPicture($0) }
            return name.map { SiteSettings.Publisher(name: $0.value, url: url, logo: logo) }
        }
    }

    private mutating func contact() -> String? { string("contact").flatMap { contactAddress($0) } }

    private enum WeekStart: String, CaseIterable {
        case monday, saturday, sunday
    }

    private mutating func weekStarts() -> Weekday {
        switch choice("week_starts", of: WeekStart.self) {
        case .saturday: .saturday
        case .sunday: .sunday
        case .monday, nil: .monday
        }
    }

    /// "+03:00", "-05:30" or "Z", as minutes east of Greenwich.
    private mutating func utcOffset() -> Int {
        guard let text = string("utc_offset") else { return 0 }
        if text.value == "Z" { return 0 }
        let parts = text.value.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
        if parts.count == 2, parts.allSatisfy({ $0.count == 2 }), let hours = Int(parts[0]), let minutes = Int(parts[1]), hours <= 14, minutes < 60 {
            if text.value.hasPrefix("+") { return hours * 60 + minutes }
            if text.value.hasPrefix("-") { return -(hours * 60 + minutes) }
        }
        let hours = text.value.dropFirst()
        let isShort = "+-".contains(text.value.first ?? " ") && 1...2 ~= hours.count && hours.allSatisfy { $0.isASCII && $0.isNumber }
        report(
            .error(
                "bad-offset", in: file, at: text.range, "\"utc_offset\" must be a distance from Greenwich, as in \"+03:00\"",
                suggestion: isShort ? "write \"\(text.value.prefix(1))\(hours.count == 1 ? "0" : "")\(hours):00\"" : nil))
        return 0
    }

    /// What the words that actors give as their side mean to readers.
    private mutating func sides() -> [SiteSettings.Side] {
        dictionary("sides").map { SiteSettings.Side(word: $0.key.value, name: $0.value.value) }
    }

    private mutating func navigation() -> [SiteSettings.NavigationItem] {
        let entries = strings("navigation")
        if entries.isEmpty { return SiteSettings.defaultNavigation }
        let sections: [String: SiteSettings.NavigationItem] = [
            "articles": .articles, "timeline": .timeline, "map": .map, "places": .places, "actors": .actors, "contributors": .contributors,
            "sources": .sources,
            "corrections": .corrections,
        ]
        var seen: Set<String> = []
        return entries.compactMap { entry in
            guard isFirst(entry, &seen) else { return nil }
            if let section = sections[entry.value] { return section }
            if known.contains(.page, entry.value) { return .page(Identifier(entry.value)) }
            if known.mayHoldMore(of: .page) { return nil }
            let words = sections.keys.sorted() + known.all(.page).sorted()
            report(
                .error(
                    "unknown-page", in: file, at: entry.range, "no section and no page is called \"\(entry.value)\"",
                    suggestion: Spelling.nearest(to: entry.value, in: words).map { "did you mean \"\($0)\"?" }))
            return nil
        }
    }
}
