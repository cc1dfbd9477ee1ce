import Foundation

/// Writes an invented site of any size to disk, the same bytes every time.
struct SiteGenerator {
    /// How many pictures there are.
    static let drawings = 12

    private let root: URL
    private let articles: Int
    private let sources: Int
    private let events: Int
    private let world: InventedWorld
    private let frequencies: ZipfDistribution
    private var writer: SentenceWriter

    /// - Parameters:
    ///   - root: an empty folder.
    ///   - articles: how many articles to write.
    init(root: URL, articles: Int) {
        self.root = root
        self.articles = articles
        sources = max(20, articles / 20)
        events = max(20, articles / 30)
        world = InventedWorld(places: 400, actors: 150, people: 60, seed: 1)
        frequencies = ZipfDistribution(count: world.byFrequency.count)
        writer = SentenceWriter(world: world, frequencies: frequencies, random: Random(seed: 2))
    }

    /// Writes all files.
    mutating func generate() throws {
        try write("content/site.yaml", siteFile())
        for index in world.places.indices { try write("content/places/\(world.places[index].id).md", placeFile(index)) }
        for index in world.actors.indices { try write("content/actors/\(world.actors[index].id).md", actorFile(index)) }
        for person in world.people { try write("content/authors/\(person.id).md", authorFile(person.name)) }
        for index in 0..<sources { try write("seeds/source-\(index + 1).md", sourceFile(index)) }
        for index in 0..<events { try write("content/events/event-\(index + 1).md", eventFile(index)) }
        for id in ["about", "method"] { try write("content/pages/\(id).md", file(["title: \(id.capitalizedFirst)"], writer.paragraph(6...8))) }
        for index in 0..<Self.drawings { try write("content/media/drawing-\(index + 1).svg", drawing(index)) }
        let articleWriter = ArticleWriter(world: world, frequencies: frequencies, articles: articles, sources: sources, events: events)
        for index in 0..<articles { try write("content/articles/\(ArticleWriter.id(index)).md", articleWriter.file(index)) }
    }

    private func write(_ path: String, _ text: String) throws {
        let file = root.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    // MARK: Files

    private mutating func siteFile() -> String {
        """
        title: An invented conflict
        tagline: "\(writer.filled("{number^} {nouns} and a {adjective} {noun}"))"
        url: https://example.org/
        as_of: 2019-12-31
        brief: |
          \(writer.paragraph(4...5))
        publisher: {name: "The benchmark"}
        start_here: [\((0..<min(9, articles)).map(ArticleWriter.id).joined(separator: ", "))]
        who_is_who: [\(world.actors.prefix(9).map(\.id).joined(separator: ", "))]
        navigation: [articles, timeline, places, actors, contributors, sources, method, about]

        """
    }

    /// The first place is a country, the next nine its governorates, which hold all others.
    private mutating func placeFile(_ index: Int) -> String {
        let place = world.places[index]
        var lines = names(of: place)
        let kind = writer.random.pick(["city", "town", "town", "village", "village", "camp"])
        lines.append("kind: \(index == 0 ? "country" : index < 10 ? "governorate" : kind)")
        if index > 0 { lines.append("part_of: \(world.places[index < 10 ? 0 : index % 9 + 1].id)") }
        lines.append("latitude: 11.\(writer.random.number(in: 100...999))")
        lines.append("longitude: -29.\(writer.random.number(in: 100...999))")
        lines.append("summary: \"\(writer.filled("A {adjective} town {where}"))\"")
        if writer.random.chance(30) {
            let holders = (writer.random.pick(world.actors).id, writer.random.pick(world.actors).id)
            lines += [
                "control:", "  - {from: 2012-03, to: 2014-11, by: \(holders.0), status: controlled, source: source-\(index % sources + 1)}",
                "  - {from: 2014-11, by: \(holders.1), status: contested}",
            ]
        }
        return file(lines, writer.paragraph(3...5) + "\n\n" + writer.paragraph(2...3))
    }

    private mutating func actorFile(_ index: Int) -> String {
        let actor = world.actors[index]
        var lines = names(of: actor)
        let kind = writer.random.pick(["government", "military", "armed_group", "organisation", "media", "coalition"])
        lines.append("kind: \(actor.isPerson ? "person" : kind)")
        if actor.isPerson {
            lines += ["role: \(writer.filled("Speaker of the {noun}"))", "part_of: \(world.actors[(index + 1) % world.actors.count].id)"]
        }
        let side = index % 3
        lines += ["side: \(["river", "hill", "coast"][side])", "color: \"\(["#1f6f8b", "#8b3a1f", "#4a7a2a"][side])\"", "active: {from: 2011}"]
        lines.append("summary: \"\(writer.filled("The {adjective} {noun} {where}"))\"")
        return file(lines, writer.paragraph(3...5) + "\n\n" + writer.paragraph(2...3))
    }

    private mutating func authorFile(_ name: String) -> String {
        let role = writer.random.pick(["Reporter", "Editor", "Explainer desk"])
        let links = "links: [{title: Records, url: \"https://example.org/people\"}]"
        return file(["name: \(name)", "role: \(role)", "languages: [en, ar]", links], writer.paragraph(2...3))
    }

    private mutating func sourceFile(_ index: Int) -> String {
        var lines = [
            "title: \"\(writer.filled(writer.random.pick(Vocabulary.titles)))\"", "publisher: \"\(writer.filled("The {noun^} {noun^}"))\"",
            "url: https://example.org/records/\(index + 1)", "published: 20\(writer.random.number(in: 11...19))-\(writer.random.number(in: 10...12))",
            "reported_by: [\(writer.random.pick(world.people).id)]", "language: en",
        ]
        if writer.random.chance(30) { lines.append("party: \(writer.random.pick(world.actors).id)") }
        return file(lines, writer.paragraph(3...6))
    }

    private mutating func eventFile(_ index: Int) -> String {
        let lines = [
            "title: \"\(writer.filled("{number^} {nouns} {verb} the {noun}"))\"",
            "date: 20\(writer.random.number(in: 11...19))-1\(index % 3)-\(index % 18 + 10)",
            "places: [\(writer.random.pick(world.places).id)]", "actors: [\(writer.random.pick(world.actors).id)]",
            "kind: \(writer.random.pick(["battle", "offensive", "capture", "crossing", "statement", "other"]))",
            "status: \(writer.random.pick(["confirmed", "reported", "disputed"]))", "sources: [source-\(writer.random.below(sources) + 1)]",
        ]
        return file(lines, writer.paragraph(1...2))
    }

    private func drawing(_ index: Int) -> String {
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 300 200\"><path d=\"M0 \(index * 15) L300 \(200 - index * 15)\"/></svg>\n"
    }

    private func names(of entity: InventedWorld.Entity) -> [String] {
        var lines = ["name: \(entity.name)"]
        if let arabic = entity.arabic { lines.append("names: {ar: \(arabic)}") }
        if let abbreviation = entity.abbreviation { lines += ["abbreviation: \"\(abbreviation)\"", "known_abbreviation: true"] }
        if let alias = entity.alias { lines.append("aliases: [\(alias)]") }
        if let adjective = entity.adjective { lines.append("adjectives: [\(adjective)]") }
        return lines
    }

    private func file(_ lines: [String], _ body: String) -> String {
        "---\n\(lines.joined(separator: "\n"))\n---\n\n\(body)\n"
    }
}
