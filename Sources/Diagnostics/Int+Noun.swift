extension Int {
    /// A number of things, for messages: "1 error", "2 errors".
    public func counting(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
