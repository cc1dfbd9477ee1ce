extension String {
    /// With spaces for line breaks.
    var singleLine: String { replacing("\n", with: " ") }
}
