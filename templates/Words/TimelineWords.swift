import Explainer

/// The words of timelines: lists, pictures, the filter, downloads. `#` is a place to fill in.
struct TimelineWords: Sendable {
    // MARK: Lists
    /// In the place of a date, and the heading above the events without one.
    let dateUnknown: String
    let placeUnknown: String
    let linkToEvent: String
    /// Leads from a year of the whole timeline to the page of that year.
    let yearAlone: String
    /// What sort of event it is, as a label.
    let kinds: [Event.Kind: String]

    // MARK: Pictures
    /// Names a picture, before the time that it shows.
    let picture: String
    /// Names a picture that shows the busiest part of another.
    let closer: String
    /// Leads past a picture, to the list behind it.
    let skipPicture: String
    /// Says that the list holds all that the picture shows.
    let sameInWords: String
    /// The lane of events without a side.
    let noSide: String
    /// The lane of sides that have none of their own.
    let otherSides: String
    /// Says how many long events a lane leaves out.
    let onlyInList: PluralForms
    /// What the marks mean.
    let oneDay: String
    /// Where what is longer than a day is a dot as well.
    let shortTime: String
    let lasting: String
    let within: String
    let approximate: String
    let claimed: String
    let several: String
    let bars: String
    let goesOn: String
    /// Opens the list of an embedded timeline.
    let showList: String
    /// In the place of an embedded timeline that has none.
    let noEvents: String

    // MARK: The filter
    let filter: String
    let all: String
    let status: String
    let showAll: String
    /// Two numbers to fill in: how many are shown, and of how many.
    let shown: String
    /// The same, and what was chosen.
    let shownOf: String

    // MARK: Downloads
    let downloads: String
    let json: String
    let csv: String
    /// The events on a map.
    let geoJSON: String
    let calendar: String
    /// What a calendar cannot hold.
    let calendarNote: String
}

extension TimelineWords {
    static let english = TimelineWords(
        dateUnknown: "Date not known",
        placeUnknown: "not known",
        linkToEvent: "Link to this event",
        yearAlone: "# on a page of its own",
        kinds: [
            .battle: "Battle", .offensive: "Offensive", .capture: "Capture", .siege: "Siege", .siegeBroken: "Siege broken", .crossing: "Crossing",
            .airstrike: "Air strike", .displacement: "Displacement", .statement: "Statement", .other: "Other",
        ],

        picture: "Events by date,",
        closer: "A closer look:",
        skipPicture: "Skip the picture, to the list",
        sameInWords: "The list holds all that the picture shows.",
        noSide: "No side",
        otherSides: "Other sides",
        onlyInList: PluralForms(one: "one longer event only in the list", other: "# longer events only in the list"),
        oneDay: "one day",
        shortTime: "one day, or a time too short for a bar",
        lasting: "lasted so long",
        within: "some day in this time, not known which",
        approximate: "about, or in doubt",
        claimed: "claimed or disputed",
        several: "so many events",
        bars: "the higher, the more events",
        goesOn: "goes on, or an end is not known",
        showList: "The same as a list",
        noEvents: "No events.",

        filter: "Show only",
        all: "All",
        status: "Certainty",
        showAll: "Show all events",
        shown: "# of # events shown",
        shownOf: "# of # events shown: #",

        downloads: "Take the events with you",
        json: "JSON, for programs: every field",
        csv: "CSV, for spreadsheets: one event a row",
        geoJSON: "GeoJSON, for maps: where each event was",
        calendar: "iCalendar, for calendars",
        calendarNote:
            "A calendar knows only whole days. An event known by its month or year spans all of it there, up to the day of this account, and says so; one without a date, or without a first day, is left out."
    )

    static let arabic = TimelineWords(
        dateUnknown: "التاريخ غير معروف",
        placeUnknown: "غير معروف",
        linkToEvent: "رابط إلى هذا الحدث",
        yearAlone: "عام # في صفحة مستقلة",
        kinds: [
            .battle: "معركة", .offensive: "هجوم", .capture: "استيلاء", .siege: "حصار", .siegeBroken: "كسر حصار", .crossing: "عبور",
            .airstrike: "غارة جوية", .displacement: "نزوح", .statement: "تصريح", .other: "غير ذلك",
        ],

        picture: "الأحداث بحسب التاريخ،",
        closer: "نظرة أقرب:",
        skipPicture: "تخطَّ الصورة إلى القائمة",
        sameInWords: "تضم القائمة كل ما تعرضه الصورة.",
        noSide: "بلا جانب",
        otherSides: "جوانب أخرى",
        onlyInList: PluralForms(
            one: "حدث أطول في القائمة وحدها", two: "حدثان أطول في القائمة وحدها", few: "# أحداث أطول في القائمة وحدها",
            many: "# حدثا أطول في القائمة وحدها", other: "# حدث أطول في القائمة وحدها"),
        oneDay: "يوم واحد",
        shortTime: "يوم واحد أو مدة أقصر من أن تُرسم عمودا",
        lasting: "استمر هذه المدة",
        within: "يوم ما في هذه المدة، ولا يُعرف أي يوم",
        approximate: "تقريبي أو غير مؤكد",
        claimed: "قول طرف أو مختلف عليه",
        several: "عدد الأحداث",
        bars: "كلما ارتفع العمود زادت الأحداث",
        goesOn: "مستمر، أو لا يُعرف أحد طرفيه",
        showList: "القائمة نفسها",
        noEvents: "لا أحداث.",

        filter: "اعرض فقط",
        all: "الكل",
        status: "مدى التأكد",
        showAll: "اعرض كل الأحداث",
        shown: "الأحداث المعروضة: # من #",
        shownOf: "الأحداث المعروضة: # من # (#)",

        downloads: "خذ الأحداث معك",
        json: "JSON للبرامج: كل الحقول",
        csv: "CSV لجداول البيانات: حدث في كل صف",
        geoJSON: "GeoJSON للخرائط: أين كان كل حدث",
        calendar: "iCalendar للتقاويم",
        calendarNote:
            "لا يعرف التقويم إلا أياما كاملة. فالحدث الذي لا يُعرف منه إلا الشهر أو السنة يمتد فيه على المدة كلها حتى يوم هذا العرض مع ذكر ذلك، ويُترك ما لا تاريخ له أو لا يُعرف أول أيامه."
    )
}
