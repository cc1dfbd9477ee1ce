extension PartialDate {
    /// The value for the `datetime` attribute of `<time>`, or nil where HTML has none
    /// (HTML Standard, "The time element": a valid date string, month string, or year of four or more digits above zero).
    ///
    /// The finest day, month or year that holds the whole date: `2017-10-XX` gives `2017-10`, and spring gives its year.
    /// Winter, which lies in two years, decades, centuries and years before 1 give nil. So do intervals, since HTML has none.
    /// A qualifier is dropped, so show the doubt in the text.
    public var htmlDatetime: String? {
        guard case .single(let date) = form else { return nil }
        return date.htmlDatetime
    }
}

extension SingleDate {
    /// The value for the `datetime` attribute of `<time>`, as in ``PartialDate/htmlDatetime``.
    public var htmlDatetime: String? {
        if case .day(let day) = components, day.year > 0 { return day.iso }
        let (first, last) = (earliest, latest)
        guard first.year == last.year, first.year > 0 else { return nil }
        let year = first.year.magnitude.padded(to: 4)
        guard first.month == last.month else { return year }
        let month = year + "-" + first.month.magnitude.padded(to: 2)
        return first.day == last.day ? month + "-" + first.day.magnitude.padded(to: 2) : month
    }
}
