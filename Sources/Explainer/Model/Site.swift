/// A whole explainer: everything that is published, every reference resolved, in a fixed order.
///
/// It never changes; a class, so that it is passed on as one reference, and so is each thing in it.
public final class Site: Sendable {
    /// What content/site.yaml says.
    public let settings: SiteSettings
    /// Newest first, then by id.
    public let articles: [Article]
    /// By id.
    public let contributors: [Contributor]
    /// By id.
    public let places: [Place]
    /// By id.
    public let actors: [Actor]
    /// In the order of the timeline.
    public let events: [Event]
    /// By id.
    public let sources: [Source]
    /// By id.
    public let pages: [EditorialPage]
    /// What maps are drawn on; nil if there are no maps.
    public let basemap: Basemap?

    private let articleIndex: [Identifier<Article>: Int]
    private let contributorIndex: [Identifier<Contributor>: Int]
    private let placeIndex: [Identifier<Place>: Int]
    private let actorIndex: [Identifier<Actor>: Int]
    private let eventIndex: [Identifier<Event>: Int]
    private let sourceIndex: [Identifier<Source>: Int]
    private let pageIndex: [Identifier<EditorialPage>: Int]

    /// Puts everything in its order.
    public init(
        settings: SiteSettings, articles: [Article], contributors: [Contributor], places: [Place], actors: [Actor], events: [Event],
        sources: [Source], pages: [EditorialPage], basemap: Basemap? = nil
    ) {
        self.settings = settings
        self.articles = articles.sorted { $0.date == $1.date ? $0.id < $1.id : $0.date > $1.date }
        self.contributors = contributors.sorted { $0.id < $1.id }
        self.places = places.sorted { $0.id < $1.id }
        self.actors = actors.sorted { $0.id < $1.id }
        self.events = Event.inOrder(events)
        self.sources = sources.sorted { $0.id < $1.id }
        self.pages = pages.sorted { $0.id < $1.id }
        self.basemap = basemap
        articleIndex = Self.index(self.articles, \.id)
        contributorIndex = Self.index(self.contributors, \.id)
        placeIndex = Self.index(self.places, \.id)
        actorIndex = Self.index(self.actors, \.id)
        eventIndex = Self.index(self.events, \.id)
        sourceIndex = Self.index(self.sources, \.id)
        pageIndex = Self.index(self.pages, \.id)
    }

    private static func index<Value, Kind>(_ values: [Value], _ id: (Value) -> Identifier<Kind>) -> [Identifier<Kind>: Int] {
        Dictionary(values.enumerated().map { (id($0.element), $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// The article with this id, if it is published.
    public subscript(id: Identifier<Article>) -> Article? { articleIndex[id].map { articles[$0] } }
    /// The contributor with this id.
    public subscript(id: Identifier<Contributor>) -> Contributor? { contributorIndex[id].map { contributors[$0] } }
    /// The place with this id.
    public subscript(id: Identifier<Place>) -> Place? { placeIndex[id].map { places[$0] } }
    /// The actor with this id.
    public subscript(id: Identifier<Actor>) -> Actor? { actorIndex[id].map { actors[$0] } }
    /// The event with this id.
    public subscript(id: Identifier<Event>) -> Event? { eventIndex[id].map { events[$0] } }
    /// The source with this id.
    public subscript(id: Identifier<Source>) -> Source? { sourceIndex[id].map { sources[$0] } }
    /// The editors' page with this id.
    public subscript(id: Identifier<EditorialPage>) -> EditorialPage? { pageIndex[id].map { pages[$0] } }

    /// The names of a place or an actor.
    public func names(of entity: EntityID) -> Names? {
        switch entity {
        case .place(let id): self[id]?.names
        case .actor(let id): self[id]?.names
        }
    }

    /// Whether a place or an actor has a page of its own.
    public func hasPage(_ entity: EntityID) -> Bool {
        switch entity {
        case .place(let id): self[id]?.hasPage ?? false
        case .actor(let id): self[id]?.hasPage ?? false
        }
    }
}

/// Numbers for places and actors, from 0, in the order of their ids: what is counted for each of them stands in an array.
extension Site {
    /// How many places and actors there are.
    public var entityCount: Int { places.count + actors.count }

    /// The number of a place or an actor.
    public func number(of entity: EntityID) -> Int? {
        switch entity {
        case .place(let id): placeIndex[id]
        case .actor(let id): actorIndex[id].map { places.count + $0 }
        }
    }

    /// The place or the actor with a number.
    public func entity(numbered number: Int) -> EntityID {
        number < places.count ? .place(places[number].id) : .actor(actors[number - places.count].id)
    }

    /// Whether the place or the actor with a number has a page of its own.
    public func hasPage(numbered number: Int) -> Bool {
        number < places.count ? places[number].hasPage : actors[number - places.count].hasPage
    }
}
