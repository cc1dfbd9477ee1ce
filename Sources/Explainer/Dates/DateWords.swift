/// The words of one language from which dates are put together. What joins two pieces stands here with its spaces.
struct DateWords: Sendable {
    let months: [String]
    let shortMonths: [String]
    let weekdays: [String]
    let seasons: [String]
    /// Between weekday and day.
    let afterWeekday: String
    /// Before an estimate.
    let about: String
    /// Before a date in doubt.
    let possibly: String
    /// Before the start of an interval with an open end.
    let since: String
    /// Before the end of an interval without a start.
    let until: String
    /// Before the start of an interval.
    let from: String
    /// Between the start and the end after ``from``.
    let to: String
    /// Whether a dash can stand between start and end in the place of ``from`` and ``to``.
    let hasDashes: Bool
    /// After an interval whose end is not known.
    let endUnknown: String
    /// After an interval whose start is not known.
    let startUnknown: String
    /// Before and after the first year of a decade or century; nil in a language that gives both years.
    let yearsFrom: (before: String, after: String)?
    /// Before the first and last year of a decade or century.
    let years: String

    static let english = DateWords(
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        ],
        shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        seasons: ["spring", "summer", "autumn", "winter"],
        afterWeekday: ", ",
        about: "about ",
        possibly: "possibly ",
        since: "since ",
        until: "until ",
        from: "from ",
        to: " to ",
        hasDashes: true,
        endUnknown: ", end unknown",
        startUnknown: ", start unknown",
        yearsFrom: ("the ", "s"),
        years: "the years ")

    static let arabic = DateWords(
        months: [
            "كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس", "نيسان/أبريل", "أيار/مايو", "حزيران/يونيو",
            "تموز/يوليو", "آب/أغسطس", "أيلول/سبتمبر", "تشرين الأول/أكتوبر", "تشرين الثاني/نوفمبر", "كانون الأول/ديسمبر",
        ],
        shortMonths: [
            "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران",
            "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول",
        ],
        weekdays: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
        seasons: ["ربيع", "صيف", "خريف", "شتاء"],
        afterWeekday: "، ",
        about: "نحو ",
        possibly: "ربما ",
        since: "منذ ",
        until: "حتى ",
        from: "من ",
        to: " إلى ",
        hasDashes: false,
        endUnknown: "، والنهاية غير معروفة",
        startUnknown: "، والبداية غير معروفة",
        yearsFrom: nil,
        years: "الأعوام ")
}
