import Maps
import Pictures

/// Where things stand on a card, in pixels, and what they look like.
enum CardLayout {
    static let width = PictureSize.card.width
    static let height = PictureSize.card.height
    static let margin = 64

    /// The room of the text without a map, and beside one.
    static let inner = 1072.0
    static let besideMap = 496.0

    static let titleTop = 140.0
    /// Between the headline and the summary.
    static let summaryGap = 20.0
    /// Where the site's name begins.
    static let footTop = 516.0

    static let mapWidth = 540.0
    static let mapTop = 98
    /// How wide the map is before it is made larger, so that its names can be read where the card is small.
    static let mapPixels = 360.0

    /// Colours of the style sheet's light half. Lines of the map are drawn in its units (``MapPaths/width``), 15 a pixel: programs that turn drawings
    /// into points do not know of lines that keep their width.
    static let style = """
        text{font-family:"Noto Sans","Noto Sans Arabic","DejaVu Sans",sans-serif;fill:#1d1c1a}\
        .paper{fill:#fdfcf9}.bar{fill:#0c5460}\
        .title{font-family:"Noto Serif","Noto Naskh Arabic","DejaVu Serif",serif;font-weight:700}\
        .kicker,.summary,.date{fill:#524e47}.site{fill:#0c5460;font-weight:700}\
        .map svg{overflow:visible}.map svg[viewBox]{overflow:hidden}\
        .map path{fill:none;stroke-linejoin:round}\
        .map-sea{fill:#dbe7ea}.map-frame{fill:none;stroke:#857e72}\
        .map .map-land{fill:#fdfcf9;stroke:#5f8791;stroke-width:15}.map .map-seam{stroke:#fdfcf9;stroke-width:45}\
        .map .map-lake{fill:#dbe7ea;stroke:#5f8791;stroke-width:15}.map .map-area{fill:none}\
        .map .map-division{stroke:#857e72;stroke-width:22;stroke-dasharray:30 45}\
        .map .map-river{stroke:#5f8791;stroke-width:38;stroke-linecap:round}\
        .map .map-border{stroke:#524e47;stroke-width:26}.map .map-disputed{stroke:#524e47;stroke-width:26;stroke-dasharray:75 60}\
        .map-point{fill:#1d1c1a;stroke:#fdfcf9;stroke-width:1.5}\
        .map-about{fill:#fdfcf9;fill-opacity:.6;stroke:#1d1c1a;stroke-width:2;stroke-dasharray:3 2.5}\
        .map-name{font-size:13px;font-weight:600;stroke:#fdfcf9;stroke-width:4px;stroke-linejoin:round;paint-order:stroke}\
        .map-country{font-size:12px;text-transform:uppercase}.map-other{font-weight:400}.map-region,.map-stream,.map-country{fill:#524e47;font-weight:400}.map-stream{font-style:italic}\
        .map-scale line{stroke:#1d1c1a;stroke-width:2.5}\
        .map-scale text{font-size:12px;stroke:#fdfcf9;stroke-width:4px;paint-order:stroke}
        """
}
