/// How much room a date has on the page.
public enum DateStyle: Sendable, Hashable, CaseIterable {
    /// "14 October 2017".
    case long
    /// "Saturday, 14 October 2017". What has no day reads as in ``long``.
    case longWithWeekday
    /// "14 Oct 2017".
    case short
}
