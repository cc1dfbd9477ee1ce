extension String {
    /// With a space for each line break, of whatever kind.
    var singleLine: String { split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: " ") }
}
