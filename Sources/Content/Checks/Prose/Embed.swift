/// A map or a timeline in a text, which can be checked only when everything is known that it may show.
struct Embed<Selection: Sendable>: Sendable {
    let file: String
    let range: Range<Int>
    let selection: Selection
}
