import Annotation
import Content
import Diagnostics
import Explainer
import Markdown
import Templates

/// The speed of single stages on one core.
struct MicroBenchmarks {
    let build: SiteBuild
    /// The files of the site, by path.
    let sources: [String: SourceFile]
    /// Taken evenly from all articles.
    let articles: [Article]

    init(_ build: SiteBuild, of root: String) {
        self.build = build
        sources = ContentLoader(root: root).load().sources
        let all = build.site.site.articles
        articles = stride(from: 0, to: all.count, by: max(1, all.count / 500)).map { all[$0] }
    }

    /// All of them.
    func run() -> [Report.Rate] {
        let names = namesByFrequency()
        return [parsing()] + [100, 10_000].map { annotation(names: Array(names.prefix($0))) } + [dates(), rendering()] + maps()
    }

    private func parsing() -> Report.Rate {
        let bodies = articles.compactMap { sources[$0.file]?.bytes }.map { bytes in (bytes, Self.bodyStart(in: bytes)..<bytes.count) }
        let seconds = Measurement.shortest {
            for (bytes, body) in bodies { _ = Document(parsing: bytes, body: body) }
        }
        return Report.Rate(name: "parse Markdown", unit: "MB/s", value: megabytes(bodies.map(\.1.count)) / seconds)
    }

    private func annotation(names: [String]) -> Report.Rate {
        let places = names.enumerated().map { index, name in
            Place(
                id: .init("place-\(index)"), file: "", names: Names(name: Located(name, at: 0..<0)), kind: .facility, partOf: nil, coordinate: nil,
                precision: .exact, wikidata: nil, hasPage: true, summary: "", control: [], description: .empty)
        }
        let site = Site(
            settings: build.site.site.settings, articles: [], contributors: [], places: places, actors: [], events: [], sources: [], pages: [])
        let annotator = Annotator(site: site, gazetteer: Gazetteer(places: places, actors: []))
        let seconds = Measurement.shortest {
            for article in articles { _ = annotator.findings(in: article.body) }
        }
        let rate = megabytes(articles.map(\.body.document.literals.count)) / seconds
        return Report.Rate(name: "find \(names.count) names", unit: "MB/s", value: rate)
    }

    private func rendering() -> Report.Rate {
        let pages = articles.map { Page.article($0.id) }
        let seconds = Measurement.shortest {
            for page in pages { _ = build.templates.render(page) }
        }
        return Report.Rate(name: "render articles", unit: "pages/s", value: Double(pages.count) / seconds)
    }

    /// The site's own names, those that most articles hold first, and invented ones behind them.
    private func namesByFrequency() -> [String] {
        let site = build.site.site
        let entities = site.places.map { EntityID.place($0.id) } + site.actors.map { EntityID.actor($0.id) }
        let counted = entities.map { (entity: $0, count: build.site.backlinks(to: $0).count) }
        let sorted = counted.sorted { ($1.count, $0.entity) < ($0.count, $1.entity) }
        let own = sorted.compactMap { site.names(of: $0.entity)?.name.value }
        var world = InventedWorld(places: 1, actors: 1, people: 1, seed: 3)
        return own + world.names(10_000)
    }

    func megabytes(_ counts: [Int]) -> Double { Double(counts.reduce(0, +)) / 1_000_000 }

    /// Behind the second line of three hyphens.
    static func bodyStart(in bytes: [UInt8]) -> Int {
        let fence = Array("\n---\n".utf8)
        var position = 0
        while position + fence.count <= bytes.count {
            if bytes[position..<(position + fence.count)].elementsEqual(fence) { return position + fence.count }
            position += 1
        }
        return 0
    }
}
