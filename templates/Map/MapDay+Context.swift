import Explainer

extension PageContext {
    /// The day for which the maps of this page say who held what: that of a dated map, what an article describes, else the state of affairs that
    /// the site describes, or the last change. Nil where nobody is said to have held anything.
    var mapDay: CalendarDay? {
        guard let last = index.mapDays.last?.day else { return nil }
        switch page {
        case .mapOn(let day): return day
        case .article(let id):
            if let day = site[id]?.asOf.lastKnownDay { return day }
        default: break
        }
        return Self.stateDay(settings, last: last)
    }

    /// The day of the state of affairs that a site describes, or that of the last change.
    static func stateDay(_ settings: SiteSettings, last: CalendarDay) -> CalendarDay {
        settings.asOf?.lastKnownDay ?? last
    }
}
