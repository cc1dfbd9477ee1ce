import Explainer
import Markdown
import Temporal

extension MicroBenchmarks {
    /// Invented articles name few dates, so each gets a paragraph with many.
    private static let datedParagraph = """


        On Monday, 16 October 2017, the council met for the first time since late September. Two days later it sent an envoy, who will return next \
        week. The siege of 1995\u{2013}96 had ended in the spring; by the end of that year, 20,000 people had left, a spokesman said on Tuesday.


        """

    /// Finds and resolves the dates of the articles' texts.
    func dates() -> Report.Rate {
        let texts = articles.map { article in
            (TemporalTagger(mode: .news(asOf: article.asOf)), TemporalText(plain: article.body.document.literals + Array(Self.datedParagraph.utf8)))
        }
        let seconds = Measurement.shortest {
            for (tagger, text) in texts { _ = tagger.expressions(in: text) }
        }
        return Report.Rate(name: "find dates", unit: "MB/s", value: megabytes(texts.map(\.1.bytes.count)) / seconds)
    }
}
