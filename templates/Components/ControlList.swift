import Explainer
import HTML

/// Who held what when, in words, each statement with its source.
extension PageContext {
    /// The statements about a place: a picture and a list.
    func controlHistory(_ place: Place) -> Markup {
        let statements = index.control.byPlace[place.id] ?? []
        if statements.isEmpty { return .empty }
        return Markup {
            controlFigure(statements)
            ol(.class("control")) { statements.map { controlItem($0) } }
        }
    }

    /// What an actor held: what it may still hold, then the rest.
    func holdings(of actor: Actor) -> Markup {
        let statements = index.control.byActor[actor.id] ?? []
        return Markup {
            holdings(statements.filter(\.entry.isLastKnown), words.heldBy)
            holdings(statements.filter { !$0.entry.isLastKnown }, words.controlWords.before)
        }
    }

    private func holdings(_ statements: [ControlStatement], _ title: String) -> Markup {
        if statements.isEmpty { return .empty }
        return Markup {
            h3 { title }
            ol(.class("control")) {
                for statement in statements {
                    li {
                        placeLink(statement.place)
                        words.comma
                        controlPeriod(statement.entry)
                        " ("
                        controlStatus(statement)
                        ")"
                        controlSource(statement.entry)
                    }
                }
            }
        }
    }

    /// "June 2017 – 14 October 2017: Islamic State (in control). Source: …"
    private func controlItem(_ statement: ControlStatement) -> Markup {
        li {
            controlClaim(statement)
            controlSource(statement.entry)
        }
    }

    private func controlSource(_ entry: Place.Control) -> Markup {
        guard let source = entry.source else { return .empty }
        return Markup {
            ". \(words.source.capitalizedFirst): "
            shortSourceLink(source)
        }
    }

    /// "June 2017 – 14 October 2017: Islamic State (in control)"
    func controlClaim(_ statement: ControlStatement) -> Markup {
        let period = controlPeriod(statement.entry)
        return Markup {
            if !period.isEmpty {
                period
                ": "
            }
            actorLink(statement.entry.by)
            " ("
            controlStatus(statement)
            ")"
        }
    }

    /// "Islamic State (in control), since June 2017"
    func controlSummary(_ statement: ControlStatement) -> Markup {
        let period = statement.entry.from == nil ? Markup.empty : controlPeriod(statement.entry)
        return Markup {
            actorLink(statement.entry.by)
            " ("
            controlStatus(statement)
            ")"
            if !period.isEmpty {
                words.comma
                period
            }
        }
    }

    /// "claims control; only its own side says so"
    private func controlStatus(_ statement: ControlStatement) -> Markup {
        .text((words.controlStatuses[statement.status] ?? "") + (controlDoubt(of: statement.entry).map { words.semicolon + $0 } ?? ""))
    }

    /// That no source is named for a statement, or that only the holder's own side says so; nil for neither.
    func controlDoubt(of entry: Place.Control) -> String? {
        if entry.source == nil { return words.controlWords.noSource }
        return site.isOneSided(entry) ? words.controlWords.onlyOwnSide : nil
    }
}

// MARK: Periods

extension PageContext {
    /// "June – October 2017", "since 16 October 2017 at the latest", "since 2014, until 16 October 2017 at least"; empty where no date is known.
    func controlPeriod(_ entry: Place.Control) -> Markup {
        if [entry.from, entry.to].allSatisfy({ $0?.isSingle ?? true }) { return period(from: entry.from, to: entry.to) }
        return [entry.from.map { beginning($0) } ?? .empty, entry.to.map { end($0) } ?? .empty].joined(separator: .text(words.comma))
    }

    private func beginning(_ from: PartialDate) -> Markup {
        switch from.form {
        case .single(let first), .starting(let first, _): PartialDate(.starting(first, end: .open)).map { date($0) } ?? date(from)
        case .interval: span { words.controlWords.since.filled(with: from.text(in: language.dates)) }
        case .ending(let last, _): span { words.controlWords.sinceAtLatest.filled(with: last.text(in: language.dates)) }
        }
    }

    private func end(_ to: PartialDate) -> Markup {
        switch to.form {
        case .single(let last), .ending(let last, _): PartialDate(.ending(last, start: .open)).map { date($0) } ?? date(to)
        case .interval: span { words.controlWords.until.filled(with: to.text(in: language.dates)) }
        case .starting(let first, _): span { words.controlWords.untilAtLeast.filled(with: first.text(in: language.dates)) }
        }
    }
}

extension PartialDate {
    fileprivate var isSingle: Bool {
        if case .single = form { true } else { false }
    }
}
