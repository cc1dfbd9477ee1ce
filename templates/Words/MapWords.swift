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
        northIsUp: "North is up."
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
        northIsUp: "الشمال إلى الأعلى."
    )
}
