import Explainer

/// The words of who held what: pictures, lists, downloads. `#` is a place to fill in.
struct ControlWords: Sendable {
    // MARK: Lists
    /// Above what an actor does not hold any more.
    let before: String
    /// Behind a status that rests on a source which speaks for the holder's side.
    let onlyOwnSide: String
    /// Behind a status for which no source is named.
    let noSource: String
    /// Dates to fill in.
    let since: String
    let sinceAtLatest: String
    let until: String
    let untilAtLeast: String
    /// The section on the page of an actor.
    let whatItHeld: String

    // MARK: Pictures
    /// What the patterns and signs mean.
    let statuses: [Place.Control.Status: String]
    let perhaps: String
    let goesOn: String
    let endUnknown: String

    // MARK: Downloads
    let downloads: String
    let placesGeoJSON: String
    let placesCSV: String
    let controlCSV: String
    /// How exact the positions in the files are.
    let positionsNote: String
}

extension ControlWords {
    static let english = ControlWords(
        before: "Before that",
        onlyOwnSide: "only its own side says so",
        noSource: "no source is named for it",
        since: "since #",
        sinceAtLatest: "since # at the latest",
        until: "until #",
        untilAtLeast: "until # at least",
        whatItHeld: "What it held",

        statuses: [
            .controlled: "in control", .contested: "contested: others were there, too", .besieged: "besieging it",
            .claimed: "claimed: only its own side says so",
        ],
        perhaps: "possibly: the exact day is not known",
        goesOn: "no end is known",
        endUnknown: "nothing is known of the time beyond",

        downloads: "Take the places with you",
        placesGeoJSON: "GeoJSON, for maps: every place, with who held it when",
        placesCSV: "CSV, for spreadsheets: one place a row",
        controlCSV: "CSV: who held what when, one statement a row",
        positionsNote:
            "Positions are no finer than they are known. Those of camps, hospitals, schools, shelters and sources are rounded to about a kilometre."
    )

    static let arabic = ControlWords(
        before: "قبل ذلك",
        onlyOwnSide: "لا يقوله إلا جانبه",
        noSource: "لم يُذكر له مصدر",
        since: "منذ #",
        sinceAtLatest: "منذ # على أبعد تقدير",
        until: "حتى #",
        untilAtLeast: "حتى # على الأقل",
        whatItHeld: "ما سيطر عليه",

        statuses: [
            .controlled: "سيطرة", .contested: "متنازع عليه: كان فيه غيره أيضا", .besieged: "يحاصره", .claimed: "قول طرف: لا يقوله غيره",
        ],
        perhaps: "محتمل: اليوم بعينه غير معروف",
        goesOn: "لا تُعرف له نهاية",
        endUnknown: "لا يُعرف شيء عما وراء ذلك",

        downloads: "خذ الأماكن معك",
        placesGeoJSON: "GeoJSON للخرائط: كل مكان مع من سيطر عليه ومتى",
        placesCSV: "CSV لجداول البيانات: مكان في كل صف",
        controlCSV: "CSV: من سيطر على ماذا ومتى، قول في كل صف",
        positionsNote: "ليست المواقع أدق مما هو معلوم. وتُقرَّب مواقع المخيمات والمستشفيات والمدارس والملاجئ والمصادر إلى نحو كيلومتر."
    )
}
