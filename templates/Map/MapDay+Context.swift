import Explainer

extension PageContext {
    /// The day for which the maps of this page say who held what: that of a dated map, what an article says that it describes, else the state of
    /// affairs that the site describes, or the last change. Nil where nobody is said to have held anything.
    ///
    /// An article that does not say so describes its own day, but none after the site's: what it was years later, nobody told.
    var mapDay: CalendarDay? {
        guard let last = index.control.days.last?.day else { return nil }
        let state = Self.stateDay(settings, last: last)
        switch page {
        case .mapOn(let day): return day
        case .article(let id):
            guard let article = site[id], let day = article.asOf.lastKnownDay else { return state }
            return article.statesAsOf ? day : min(day, state)
        default: return state
        }
    }

    /// The day of the state of affairs that a site describes, or that of the last change.
    static func stateDay(_ settings: SiteSettings, last: CalendarDay) -> CalendarDay {
        settings.asOf?.lastKnownDay ?? last
    }
}
