extension CalendarDay {
    /// The calendar day at a moment, in a time zone; nil beyond ``supportedYears``.
    ///
    /// - Parameters:
    ///   - seconds: since 1970-01-01T00:00:00Z.
    ///   - utcOffset: minutes east of Greenwich.
    public init?(secondsSinceEpoch seconds: Int, utcOffset: Int) {
        let (local, isTooFar) = seconds.addingReportingOverflow(utcOffset * 60)
        if isTooFar { return nil }
        self.init(daysSinceEpoch: local.flooredQuotient(by: 86_400))
    }
}
