extension Place {
    /// Where it is, no finer than may be published: what every page, map and file of the site says. Nothing else of the site may use `coordinate`
    /// for what readers get.
    public var publishedCoordinate: Coordinate? {
        coordinate?.rounded(toDecimals: Self.publishedDecimals(kind: kind, precision: precision))
    }

    /// How well the published position is known: one that was made coarser to protect people is no point.
    public var publishedPrecision: Precision { kind.isProtected ? .approximate : precision }

    /// How many decimals of a degree are published.
    ///
    /// Two are about a kilometre, four about ten metres: a street, but no house. Of an approximate position more would be untrue, and of places
    /// whose people an exact position can endanger it would be harmful, whatever the file says.
    public static func publishedDecimals(kind: Kind, precision: Precision) -> Int {
        kind.isProtected || precision == .approximate ? 2 : 4
    }
}

extension Place.Kind {
    /// Whether an exact position can endanger the people there: where they are treated, sheltered or taught, or where somebody spoke to a reporter.
    public var isProtected: Bool {
        switch self {
        case .hospital, .shelter, .school, .camp, .source: true
        case .country, .governorate, .district, .city, .town, .village, .river, .region, .base, .crossing, .facility: false
        }
    }
}

extension Place.Coordinate {
    /// The nearest point with so many decimals, 0 to 9; halves away from zero.
    public func rounded(toDecimals decimals: Int) -> Place.Coordinate {
        let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
        // Adding zero turns a negative zero into zero.
        return Place.Coordinate(latitude: (latitude * scale).rounded() / scale + 0, longitude: (longitude * scale).rounded() / scale + 0)
    }
}
