import HTML

extension PageContext {
    /// A sign of a picture and what it means, for the key below it; `shape` is drawn in 28 by 18 units.
    func keyItem(_ text: String, class names: String? = nil, @MarkupBuilder shape: () -> Markup) -> Markup {
        let shape = shape()
        return li {
            element("svg", names.map { .class($0) } ?? .absent, .width(28), .height(18), .aria("hidden", true)) { shape }
            " "
            text
        }
    }
}
