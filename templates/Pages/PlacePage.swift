import Annotation
import Explainer
import HTML

/// places/<id>.html
extension PageContext {
    func placePage(_ place: Place) -> PageContent? {
        guard place.hasPage else { return nil }
        let entity = EntityID.place(place.id)
        let text = prose(place.description, .place(place.id), from: place.file)
        return PageContent(
            title: uniqueTitle(displayName(of: place.names).text, gloss(of: entity)),
            description: place.summary.isEmpty ? gloss(of: entity).capitalizedFirst : place.summary
        ) {
            breadcrumb()
            div(.class("with-rail")) {
                entityHead(entity, kicker: .text((words.placeKinds[place.kind] ?? "").capitalizedFirst))
                factList(placeFacts(place))
                column {
                    locator(of: place)
                    proseBlock(text)
                    noteSection(text)
                    titledSection("contains", words.placesWithin) { containedPlaces(place) }
                    titledSection("control", words.control) { controlHistory(place) }
                    titledSection("events", words.whatHappenedHere) { eventList(index.events.byPlace[place.id] ?? []) }
                    titledSection("events-within", words.whatHappenedWithin) { eventsWithin(place) }
                    titledSection("dated", words.datedInArticles) { datedMentionList(of: entity) }
                    titledSection("mentions", words.inOurArticles) { mentionList(of: entity) }
                    titledSection("often", words.oftenNamedWith) { oftenNamed(with: entity) }
                }
            }
        }
    }

    private func placeFacts(_ place: Place) -> [Fact] {
        let current = (index.control.byPlace[place.id] ?? []).filter(\.entry.isLastKnown)
        return [
            Fact(words.kind) { (words.placeKinds[place.kind] ?? "").capitalizedFirst },
            Fact(words.partOf) { site.containers(of: place.id).map { entityLink(.place($0)) }.joined(separator: .text(words.comma)) },
            Fact(words.position) { place.publishedCoordinate.map { .text(position($0, place.publishedPrecision)) } },
            Fact(words.heldBy) { current.map { controlSummary($0) }.joined(separator: .text(words.semicolon)) },
            Fact(words.elsewhere) { wikidataLink(place.wikidata) },
        ]
    }

    private func containedPlaces(_ place: Place) -> Markup {
        let contained = (index.placesByContainer[place.id] ?? []).map { EntityID.place(site.places[$0].id) }.filter(site.hasPage)
        return contained.isEmpty ? .empty : ul(.class("dense")) { contained.map { denseItem($0, isExplained: true) } }
    }

    /// The last events at the places within it.
    private func eventsWithin(_ place: Place) -> Markup {
        let events = index.events.within[place.id] ?? []
        let shown = events.suffix(Self.mostEventsWithin)
        return events.isEmpty
            ? .empty
            : Markup {
                briefEventList(Array(shown))
                moreNote(shown: shown.count, of: events.count)
            }
    }

    private static let mostEventsWithin = 50

    // MARK: Position

    /// A map of the place in its surroundings, unless its text shows one.
    private func locator(of place: Place) -> Markup {
        guard let ground = index.ground, !embedsMap(place.description), let subject = surroundings(of: place, on: ground) else { return .empty }
        return mapFigure(subject, on: ground, named: words.mapWords.mapOf.filled(with: displayName(of: place.names).text))
    }

    /// "35.02 N, 40.45 E", with "about" where no more is known; no more than two decimals, about a kilometre.
    func position(_ point: Place.Coordinate, _ precision: Place.Precision) -> String {
        let latitude = "\(Self.degrees(point.latitude)) \(point.latitude < 0 ? words.south : words.north)"
        let longitude = "\(Self.degrees(point.longitude)) \(point.longitude < 0 ? words.west : words.east)"
        return (precision == .approximate ? words.approximately + " " : "") + latitude + words.comma + longitude
    }

    /// The size of an angle, rounded to hundredths: "35.02".
    static func degrees(_ angle: Double) -> String {
        let hundredths = Int((angle.magnitude * 100).rounded())
        let fraction = hundredths % 100
        return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }
}
