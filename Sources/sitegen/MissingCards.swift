import Diagnostics
import Explainer
import Publishing
import Templates

/// The articles without a picture where links to them are shared, though the site is to have one for each.
struct MissingCards {
    /// Whether some lack it because there is no program to draw it.
    let lacksProgram: Bool
    /// What went wrong with others.
    let diagnostics: [Diagnostic]

    /// - Parameters:
    ///   - wanted: the cards that the site is to have.
    ///   - failures: why there is none at some paths.
    init(_ wanted: [Card], _ failures: [String: CardProgram.Failure]) {
        var lacksProgram = false
        var failed = 0
        var reason: String?
        for card in wanted {
            switch failures[card.page.path] {
            case .missing: lacksProgram = true
            case .failed(let words):
                failed += card.articles.count
                reason = reason ?? words
            case nil: break
            }
        }
        self.lacksProgram = lacksProgram
        diagnostics =
            reason.map { reason in
                [
                    Diagnostic.warning(
                        "undrawn-card", in: nil, at: nil,
                        "\(CardProgram.name) made no picture for shared links of \(failed.counting("article")): \(reason)",
                        suggestion: "check the program and the folder for temporary files (TMPDIR), or build with --no-cards")
                ]
            } ?? []
    }

    /// A line for the summary; nothing where the program is there.
    var text: String {
        lacksProgram
            ? "no pictures for shared links, since \(CardProgram.name) is missing; on Debian and Ubuntu: apt-get install librsvg2-bin\n" : ""
    }
}
