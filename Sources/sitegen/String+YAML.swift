extension String {
    /// In YAML's double quotes, in which a backslash and a quotation mark are escaped (YAML 1.1, section 5.6).
    var quotedForYAML: String { "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\"" }
}
