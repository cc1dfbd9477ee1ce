import Matching

/// What a matcher of these names finds in a text, as the text has it.
func found(_ names: [String], _ rule: CaseRule = .name, in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return NameMatcher(names.map { NamePattern($0, rule) }).matches(in: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
}
