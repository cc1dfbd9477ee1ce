extension Place.Kind {
    /// Whether it is a spot on the map rather than an area in which much can happen at once.
    public var isSpot: Bool {
        switch self {
        case .city, .town, .village, .camp, .base, .crossing, .facility, .hospital, .school, .shelter, .source: true
        case .country, .governorate, .district, .river, .region: false
        }
    }
}
