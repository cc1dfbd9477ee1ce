import Content
import Diagnostics

/// What `sitegen record` did, in words.
enum RecordSummary {
    static func text(_ recording: Recording) -> String {
        let lines = recording.outcomes.map { id, outcome in
            switch outcome {
            case .new: "new: \(id)\n"
            case .open: "changed, and readers are told: \(id)\n"
            case .moved: "renamed: \(id)\n"
            case .accepted: "changed, and readers need not be told: \(id)\n"
            case .removed: "taken out: \(id)\n"
            case .refused(.correctionRemoved):
                "NOT recorded, a correction is gone: \(id). Put it back, or run \"sitegen record \(id)\"\n"
            case .refused(.correctionChanged):
                "NOT recorded, a correction says something else: \(id). Put it back and add another, or run \"sitegen record \(id)\"\n"
            case .refused(.dateMoved):
                "NOT recorded, the day of publication has moved: \(id). Put back its \"date\", or run \"sitegen record \(id)\"\n"
            case .refused:
                "NOT recorded, readers are not told of the change: \(id). "
                    + "Give \"updated\" a later day, add a correction, or run \"sitegen record \(id)\"\n"
            }
        }
        return lines.joined() + "\(recording.ledger.entries.count.counting("article")) in \(Ledger.file)" + (lines.isEmpty ? ", nothing new" : "")
    }

    static func refusal(_ report: DiagnosticReport) -> String {
        "\(Summary.found(in: report)): nothing was recorded"
    }
}

extension Recording {
    /// Whether something stays as it was because readers are not told.
    var hasRefused: Bool {
        outcomes.contains { if case .refused = $0.outcome { true } else { false } }
    }
}
