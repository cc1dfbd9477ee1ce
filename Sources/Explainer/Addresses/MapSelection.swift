/// What an embedded map shows: what stands behind `map:` in the address of an image.
public enum MapSelection: Hashable, Sendable {
    /// The places of the page that it stands on: `map:`.
    case own
    /// Places by their ids: `map:mayadeen,al-bukamal`.
    case places([Identifier<Place>])

    /// Reads what stands behind `map:`.
    ///
    /// - Parameter text: ids with commas between them, or nothing. White space around an id is ignored, and so is an id that stood before.
    public init(_ text: String) {
        var seen: Set<String> = []
        let ids = text.split(separator: ",", omittingEmptySubsequences: true).map { part in
            String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }.filter { !$0.isEmpty && seen.insert($0).inserted }
        self = ids.isEmpty ? .own : .places(ids.map { Identifier($0) })
    }
}
