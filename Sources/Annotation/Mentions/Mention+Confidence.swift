extension Mention {
    /// How sure it is whom a name means, by how that was decided.
    public enum Confidence: String, Sendable {
        /// An editor says so: a link by hand, or the article's `names`.
        case set
        /// The text says so: nobody else has the name, a word beside it tells what is meant, or the full name was given before.
        case certain
        /// It follows from words around it, from what the text named before, from a declared default, or from a spelling that nobody listed.
        case inferred
    }

    /// How sure it is whom the name means.
    public var confidence: Confidence {
        switch rule {
        case .handSet, .articleSense: .set
        case .onlyOwner, .typeWord, .fullName: .certain
        case .cue, .neighbour, .lastSense, .declaredDefault, .spelling, .listed, .seat, .town: .inferred
        }
    }
}
