import Explainer
import Temporal

/// What the dates of a text are counted from.
struct DateContext: Sendable {
    /// The language that the text is written in: expressions are known in English alone.
    let language: Language
    let mode: TemporalMode
    /// The date that the text goes on from: that of the event whose text it is.
    var opening: PartialDate?
    /// Whether the text is the caption of a picture.
    var isCaption = false

    /// An article's: the state of affairs that it describes, or the dates that it tells of itself.
    init(of article: Article, in settings: SiteSettings) {
        language = article.language
        mode = article.datesAre == .narrative ? .narrative : .news(asOf: article.asOf, weekStarts: settings.weekStarts)
    }

    /// Another text's: a day, or the state of affairs that the site describes.
    init(asOf day: PartialDate? = nil, in settings: SiteSettings) {
        language = settings.language
        mode = (day ?? settings.asOf).map { .news(asOf: $0, weekStarts: settings.weekStarts) } ?? .narrative
    }
}
