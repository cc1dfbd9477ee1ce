import Annotation
import Explainer
import HTML
import Testing

@testable import Templates

/// A linked name says what it is without a click: its kind, and its summary where that is in the page's language.
@Suite struct LinkHintTests {
    @Test(arguments: Language.allCases) func everyHintSaysKindAndSummary(_ language: Language) {
        let site = FullSite.make(language: language)
        let templates = SiteTemplates(site, media: FullSite.media)
        var count = 0
        for page in templates.pages {
            let context = PageContext(PageContext.Whole(site, SiteIndex(site, media: FullSite.media)), page: page)
            for tag in RenderedPage(templates.render(page)).tags where tag.name == "a" {
                guard let hint = tag.attributes["title"], let address = tag.attributes["href"] else { continue }
                guard let entity = entity(at: Reference.resolve(address, from: page.path), in: site.site) else { continue }
                count += 1
                let kinds = Array(context.words.placeKinds.values) + Array(context.words.actorKinds.values)
                #expect(kinds.contains { hint.lowercased().contains($0) }, "\(page.path): \(hint)")
                if context.language == language { #expect(hint.hasSuffix(context.summary(of: entity)), "\(page.path): \(hint)") }
            }
        }
        #expect(count > 10)
    }

    @Test(arguments: [
        ("", "country"), ("Syria’s neighbour to the east.", "country — Syria’s neighbour to the east."),
        ("The country between.", "The country between."),
        ("Of towns, not a city.", "country — Of towns, not a city."), ("Of townsmen.", "country — Of townsmen."),
    ])
    func aKindIsSaidOnce(summary: String, hint: String) {
        let site = Make.site(places: [Make.place("iraq", Make.names("Iraq"), kind: .country, summary: summary)])
        #expect(Make.context(site).entityTag(.place(Identifier("iraq"))).attributes.contains(.title(hint)))
    }

    private func entity(at path: String, in site: Site) -> EntityID? {
        let all = site.places.map { EntityID.place($0.id) } + site.actors.map { EntityID.actor($0.id) }
        return all.first { Page.entity($0).path == path }
    }
}
