/// The words of maps. `#` is a place to fill in.
struct MapWords: Sendable {
    // MARK: The page
    let map: String
    let lead: String
    /// Names a map, before the place or the article that it is of.
    let mapOf: String
    /// Names the map of an article.
    let mapOfArticle: String
    /// The heading above the places that the map does not show.
    let notOnMap: String
    /// Leads to the map of the whole conflict.
    let wholeMap: String

    // MARK: Lists
    /// Opens the list beside a map.
    let showList: String
    let placeCount: PluralForms
    /// A number of kilometres.
    let kilometres: String
    /// A distance, a direction and a place to fill in.
    let away: String
    /// The same for an estimate.
    let aboutAway: String
    /// From north over east, in eight steps.
    let directions: [String]
    let basemap: String

    // MARK: The key
    let city: String
    let town: String
    let otherPoint: String
    let approximate: String
    let river: String
    let border: String
    let disputedBorder: String
    let division: String
    let northIsUp: String

    // MARK: Who held what
    /// Says for which day a map shows it.
    let heldOn: String
    /// The same where nothing of it is known.
    let nothingHeldOn: String
    let holderUnknown: String
    /// Of places that somebody held and that have no room on a map.
    let undrawn: PluralForms
    /// Before how somebody held a place, where the day is not sure.
    let perhaps: String
    /// Names the links between the days that have a map.
    let days: String
    let dayBefore: String
    let dayAfter: String
    /// Leads to the map of the day that the site describes.
    let stateNow: String
    /// The heading above the differences from the day before; the day to fill in.
    let changedSince: String
    /// Of a place of which nothing was known.
    let nothingKnown: String
    let mapOn: String
    /// The same where there is no picture.
    let whoHeldWhat: String
    let whoHeldWhatOn: String
    let leadWithoutPicture: String
    /// Why there is none.
    let noBasemap: String
    let noPositions: String
    /// Names the slider over the days.
    let day: String
    /// What it does.
    let dayNote: String
    /// Leads from the state of affairs to the last day on which it changed; the day to fill in.
    let sameSince: String
    /// Leads from there to the state of affairs.
    let sameAsState: String
}

extension MapWords {
    static let english = MapWords(
        map: "Map",
        lead: "Where it happened. Below the map stands all that it shows.",
        mapOf: "Map: #",
        mapOfArticle: "Map of the places named here",
        notOnMap: "Not on this map",
        wholeMap: "The map of the whole conflict",
        showList: "The same as a list",
        placeCount: PluralForms(one: "# place", other: "# places"),
        kilometres: "# km",
        away: "# km # of #",
        aboutAway: "about # km # of #",
        directions: ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"],
        basemap: "Base map:",
        city: "city",
        town: "town or village",
        otherPoint: "other place",
        approximate: "only roughly here",
        river: "river",
        border: "border of states",
        disputedBorder: "border disputed or not settled",
        division: "border of provinces",
        northIsUp: "North is up.",
        heldOn: "Who held what on #, as far as our sources say",
        nothingHeldOn: "Nothing is known of who held what on #.",
        holderUnknown: "not known who held it",
        undrawn: PluralForms(
            one: "# more held place is not drawn on a map of this width. The list names it.",
            other: "# more held places are not drawn on a map of this width. The list names them."),
        perhaps: "possibly:",
        days: "Maps by day of change",
        dayBefore: "Earlier",
        dayAfter: "Later",
        stateNow: "State of affairs",
        changedSince: "What changed since #",
        nothingKnown: "nothing known",
        mapOn: "Map of #",
        whoHeldWhat: "Who held what",
        whoHeldWhatOn: "Who held what on #",
        leadWithoutPicture: "Who held which place, and what changed from one day to the next.",
        noBasemap: "There is no picture: this site has no base map to draw on.",
        noPositions: "There is no picture: of no place here is the position known.",
        day: "Day:",
        dayNote: "Moving the slider opens the map of that day.",
        sameSince: "The same map as on #: no later change is known.",
        sameAsState: "The state of affairs that this site describes is the same map: no later change is known."
    )

    static let arabic = MapWords(
        map: "الخريطة",
        lead: "أين جرت الأحداث. وتحت الخريطة كل ما تعرضه.",
        mapOf: "خريطة: #",
        mapOfArticle: "خريطة الأماكن المذكورة هنا",
        notOnMap: "خارج هذه الخريطة",
        wholeMap: "خريطة النزاع كله",
        showList: "القائمة نفسها",
        placeCount: PluralForms(one: "مكان واحد", two: "مكانان", few: "# أماكن", many: "# مكانا", other: "# مكان"),
        kilometres: "# كم",
        away: "على بعد # كم # #",
        aboutAway: "على بعد نحو # كم # #",
        directions: ["شمال", "شمال شرقي", "شرق", "جنوب شرقي", "جنوب", "جنوب غربي", "غرب", "شمال غربي"],
        basemap: "خريطة الأساس:",
        city: "مدينة",
        town: "بلدة أو قرية",
        otherPoint: "مكان آخر",
        approximate: "الموقع تقريبي",
        river: "نهر",
        border: "حدود دولية",
        disputedBorder: "حدود متنازع عليها أو غير مرسومة",
        division: "حدود المحافظات",
        northIsUp: "الشمال إلى الأعلى.",
        heldOn: "من كان يسيطر على ماذا في #، بحسب مصادرنا",
        nothingHeldOn: "لا يُعرف من كان يسيطر على ماذا في #.",
        holderUnknown: "لا يُعرف من كان يسيطر عليه",
        undrawn: PluralForms(
            one: "مكان واحد آخر غير مرسوم على خريطة بهذا العرض، وهو مذكور في القائمة.",
            two: "مكانان آخران غير مرسومين على خريطة بهذا العرض، وهما مذكوران في القائمة.",
            few: "# أماكن أخرى غير مرسومة على خريطة بهذا العرض، وهي مذكورة في القائمة.",
            many: "# مكانا آخر غير مرسومة على خريطة بهذا العرض، وهي مذكورة في القائمة.",
            other: "# مكان آخر غير مرسومة على خريطة بهذا العرض، وهي مذكورة في القائمة."),
        perhaps: "ربما:",
        days: "خرائط بحسب أيام التغيّر",
        dayBefore: "الأقدم",
        dayAfter: "الأحدث",
        stateNow: "الوضع الراهن",
        changedSince: "ما تغيّر منذ #",
        nothingKnown: "لا شيء معروف",
        mapOn: "خريطة #",
        whoHeldWhat: "من كان يسيطر على ماذا",
        whoHeldWhatOn: "من كان يسيطر على ماذا في #",
        leadWithoutPicture: "من كان يسيطر على كل مكان، وما تغيّر من يوم إلى آخر.",
        noBasemap: "لا توجد صورة: ليس لهذا الموقع خريطة أساس.",
        noPositions: "لا توجد صورة: لا يُعرف موضع أي مكان هنا.",
        day: "اليوم:",
        dayNote: "تحريك المؤشر يفتح خريطة ذلك اليوم.",
        sameSince: "هي نفسها خريطة #: لا يُعرف تغيّر بعدها.",
        sameAsState: "الوضع الذي يصفه هذا الموقع هو الخريطة نفسها: لا يُعرف تغيّر بعدها."
    )
}
