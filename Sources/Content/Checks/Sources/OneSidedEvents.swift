import Diagnostics
import Explainer

/// Events that are told with more certainty than their sources bear.
///
/// Readers are told that a confirmed event rests on sources that are independent of each other, and a reported one on a source without a side.
enum OneSidedEvents {
    static func check(_ site: Site) -> [Diagnostic] {
        site.events.compactMap { event in
            let sources = event.sources.compactMap { site[$0] }
            guard let first = sources.first, event.status == .confirmed || event.status == .reported else { return nil }
            let parties = sources.compactMap(\.party)
            if parties.count == sources.count, let party = first.party, parties.allSatisfy({ site.areOfOneSide($0, party) }) {
                // That somebody said something is certain where they say it themselves.
                if event.kind == .statement, event.status == .reported { return nil }
                return .warning(
                    "one-sided-event", in: event.file, at: event.range,
                    "the event counts as \(event.status.rawValue), and \(subject(of: sources)) for \"\(party)\" or its side",
                    suggestion: "write \"status: claimed\" and \"claimed_by: [\(party)]\", or name a source that is on no side or on another",
                    notes: sources.map { .init("it speaks for \"\($0.party?.rawValue ?? "")\"", in: $0.file) })
            }
            guard event.status == .confirmed, sources.count == 1 else { return nil }
            return .warning(
                "one-source-event", in: event.file, at: event.range, "the event counts as confirmed, and one source alone says so",
                suggestion: "write \"status: reported\", or name a source that does not depend on it", notes: [.init("the source", in: first.file)])
        }
    }

    private static func subject(of sources: [Source]) -> String { sources.count == 1 ? "its only source speaks" : "all its sources speak" }
}
