/// One reference for all the words of a language: they are asked for at every date, and to copy them takes longer than to write it.
final class DateWordTable: Sendable {
    let words: DateWords

    private init(_ words: DateWords) { self.words = words }

    static let english = DateWordTable(.english)
    static let arabic = DateWordTable(.arabic)
}
