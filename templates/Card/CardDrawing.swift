import Explainer
import HTML
import Maps

/// The picture that stands for an article where somebody shares a link to it, as a drawing in SVG: what sort of work it is, its headline, the site
/// and the day, and beside them a map of the places that it names, or below them what it is about.
///
/// It becomes a small picture of points, so that it has one look, the light one, and large letters.
extension PageContext {
    /// The drawing, a whole file. The context must be that of the article's page.
    func cardDrawing(of article: Article) -> XMLDocument {
        let map = cardMap(of: article)
        return XMLDocument(
            element(
                "svg", .custom("xmlns", "http://www.w3.org/2000/svg"), .custom("xml:lang", language.rawValue), .width(CardLayout.width),
                .height(CardLayout.height), .custom("direction", language.isRightToLeft ? "rtl" : "ltr")
            ) {
                element("style") { CardLayout.style }
                element("rect", .class("paper"), .width(CardLayout.width), .height(CardLayout.height))
                element("rect", .class("bar"), .width(CardLayout.width), .height(14))
                cardHead(article, isBesideMap: map != nil)
                map
                cardFoot(article, isBesideMap: map != nil)
            })
    }

    private func cardHead(_ article: Article, isBesideMap: Bool) -> Markup {
        let width = isBesideMap ? CardLayout.besideMap : CardLayout.inner
        let title = CardText(article.title, sizes: isBesideMap ? [50, 44, 38, 32] : [72, 60, 50, 42], width: width, height: isBesideMap ? 340 : 250)
        let end = CardLayout.titleTop + title.height + CardLayout.summaryGap
        let summary = CardText(isBesideMap ? "" : article.summary, sizes: [30], width: width, height: CardLayout.footTop - end)
        return Markup {
            cardLine(kindName(of: article), "kicker", y: 112, size: 24)
            cardLines(title, "title", below: CardLayout.titleTop)
            cardLines(summary, "summary", below: end)
        }
    }

    private func cardFoot(_ article: Article, isBesideMap: Bool) -> Markup {
        let title = CardText(settings.title, sizes: [28], width: isBesideMap ? CardLayout.besideMap : CardLayout.inner, height: 0)
        return Markup {
            cardLines(title, "site", below: CardLayout.footTop)
            cardLine(PartialDate(article.date).text(in: language.dates), "date", y: 584, size: 24)
        }
    }

    private func cardLines(_ text: CardText, _ style: String, x: Int? = nil, below top: Double) -> Markup {
        Markup(
            text.lines.enumerated().map { number, line in
                cardLine(line, style, x: x, y: Int(top + text.lineHeight * Double(number) + text.size), size: Int(text.size))
            })
    }

    /// A line that begins at the margin, or at `x`.
    private func cardLine(_ text: String, _ style: String, x: Int? = nil, y: Int, size: Int) -> Markup {
        let margin = language.isRightToLeft ? CardLayout.width - CardLayout.margin : CardLayout.margin
        let place: [Attribute] = [
            .class(style), .custom("x", String(x ?? margin)), .custom("y", String(y)), .custom("font-size", String(size)),
        ]
        return element("text", attributes: place + (style == "site" ? ownDirection(of: text) : [])) { text }
    }

    /// What lets a text of the other direction begin at the same margin with its signs where they belong: the bracket behind "The <valley>".
    private func ownDirection(of text: String) -> [Attribute] {
        guard let isRightToLeft = Script(of: text.utf8)?.isRightToLeft, isRightToLeft != language.isRightToLeft else { return [] }
        return [.custom("direction", isRightToLeft ? "rtl" : "ltr"), .custom("text-anchor", "end")]
    }

    /// The places that an article names, where they lie. It says nothing of who held them: there is no room for what the signs would mean.
    private func cardMap(of article: Article) -> Markup? {
        guard let ground = index.ground, var subject = named(in: article, on: ground) else { return nil }
        subject.day = nil
        let items = mapItems(subject, on: ground)
        guard items.contains(where: { $0.isNamed && $0.point != nil }) else { return nil }
        let (pixels, ratio) = (CardLayout.mapPixels, MapFrame.ratio)
        let picture = MapPicture(items, in: subject.frame, on: ground, widths: [pixels...pixels], markSize: { markSize($0) }, linked: { _ in false })
        let (width, height) = (Int(CardLayout.mapWidth), Int(CardLayout.mapWidth * ratio))
        let x = language.isRightToLeft ? CardLayout.margin : CardLayout.width - CardLayout.margin - width
        let frame: [Attribute] = [.custom("x", String(x)), .custom("y", String(CardLayout.mapTop)), .width(width), .height(height)]
        let scale: Attribute = .custom("viewBox", "0 0 \(Int(pixels)) \(Int(pixels * ratio))")
        let drawing = mapDrawing(picture, saysControl: false).svg(named: words.mapWords.mapOfArticle)
        return Markup {
            element("rect", attributes: [.class("map-sea")] + frame)
            element("svg", attributes: frame + [.class("map"), scale]) { drawing }
            element("rect", attributes: [.class("map-frame")] + frame)
            if let attribution = site.basemap?.attribution, !attribution.isEmpty {
                let text = CardText("\(words.mapWords.basemap) \(attribution)", sizes: [15, 12], width: CardLayout.mapWidth, height: 40)
                cardLines(text, "date", x: language.isRightToLeft ? x + width : x, below: Double(CardLayout.mapTop + height + 9))
            }
        }
    }
}
