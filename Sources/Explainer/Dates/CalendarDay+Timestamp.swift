extension CalendarDay {
    /// The moment at which the day begins, as RFC 3339 writes it.
    ///
    /// Feeds demand a moment where only a day is known; its beginning is never in the future for those who publish on that day.
    ///
    /// - Parameter utcOffset: minutes east of Greenwich.
    /// - Returns: such as `2017-10-16T00:00:00+03:00`; nil outside the years 0 to 9999.
    public func timestamp(utcOffset: Int) -> String? {
        guard (0...9_999).contains(year) else { return nil }
        if utcOffset == 0 { return "\(iso)T00:00:00Z" }
        let minutes = utcOffset.magnitude
        return "\(iso)T00:00:00\(utcOffset < 0 ? "-" : "+")\((minutes / 60).padded(to: 2)):\((minutes % 60).padded(to: 2))"
    }
}
