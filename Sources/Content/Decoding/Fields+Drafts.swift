/// Keys with which other tools hold back a text: it must not be published because nobody here knows them.
extension Fields {
    /// What to write in place of a key and its value that say that this is a draft; nil if they do not, or if the right key says it as well.
    func draftAdvice(on entry: YAMLValue.Entry) -> String? {
        if let advice = embargoAdvice(on: entry) { return advice }
        guard let value = entry.value.text?.lowercased(), Self.draftValues[entry.key.text.lowercased()]?.contains(value) ?? false else { return nil }
        // Elsewhere these words may say something else: a source that is not online any more.
        guard asked.contains("draft") || Self.draftWords.contains(entry.key.text.lowercased()) else { return nil }
        guard asked.contains("draft") else { return "only an article as a whole can be a draft: keep this out of the folder until it is ready" }
        let stated = entries.text("draft")?.lowercased() ?? ""
        return Self.yes.contains(stated) ? nil : "for a draft, write \"draft: true\""
    }

    /// What to write in place of a day from which other tools publish a text, or until which they do.
    private func embargoAdvice(on entry: YAMLValue.Entry) -> String? {
        let key = entry.key.text.lowercased().filter { $0 != "_" && $0 != "-" }
        guard asked.contains("draft"), let value = entry.value.text, !value.isEmpty else { return nil }
        if Self.expiryWords.contains(key) { return "a text is taken back by \"draft: true\", on the day" }
        guard Self.embargoWords.contains(key), !Self.yes.contains(value.lowercased()), !Self.no.contains(value.lowercased()) else { return nil }
        let day = value.prefix(10)
        guard day.count == 10, day.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "-") }) else {
            return "a text is published from its \"date\" on; for a draft, write \"draft: true\""
        }
        // From another tool, and no day to wait for.
        if let date = entries.text("date"), date.prefix(10) >= day { return nil }
        return "a text is published from its \"date\" on: write \"date: \(day)\""
    }

    private static let embargoWords: Set<String> = [
        "embargo", "embargoed", "embargountil", "embargoeduntil", "embargodate",
        "publish", "published", "publishdate", "publishon", "publishat", "publishedat", "publishingdate", "publicationdate", "pubdate",
        "scheduled", "schedule", "scheduledfor", "golive", "goliveat", "notbefore", "releasedate",
    ]
    private static let expiryWords: Set<String> = ["expires", "expiry", "expirydate", "expiredate", "unpublishon", "unpublishdate", "unpublishat"]

    private static let yes: Set<String> = ["true", "yes", "on", "1"]
    private static let no: Set<String> = ["false", "no", "off", "0"]
    private static let states: Set<String> = [
        "draft", "unpublished", "private", "hidden", "pending", "review", "in review", "wip", "embargo", "embargoed", "scheduled", "future",
    ]

    private static let draftWords: Set<String> = ["draft", "drafts", "is_draft", "isdraft", "unpublished", "embargo", "embargoed"]

    private static let draftValues = [
        ["status", "state", "visibility", "stage", "post_status"]: states,
        ["published", "publish", "public", "live", "visible", "online", "ready"]: no,
        ["draft", "drafts", "is_draft", "isdraft", "private", "hidden", "unpublished", "unlisted", "wip", "embargo", "embargoed"]: yes,
    ].reduce(into: [String: Set<String>]()) { values, entry in
        for key in entry.key { values[key] = entry.value }
    }
}
