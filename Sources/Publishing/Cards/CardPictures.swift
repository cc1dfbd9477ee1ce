import Parallel

/// The cards of a site as files: those that the public folder holds already, and those that are drawn now.
public struct CardPictures: Sendable {
    /// A card that the site may have.
    public struct Wanted: Sendable {
        let path: String
        let drawing: @Sendable () -> [UInt8]

        /// - Parameters:
        ///   - path: where it stands in the public folder. Its name tells the drawing apart from all others: a card that is there is never drawn again.
        ///   - drawing: makes the drawing, in SVG; called at most once, on any thread.
        public init(path: String, drawing: @escaping @Sendable () -> [UInt8]) {
            self.path = path
            self.drawing = drawing
        }
    }

    /// Those that there are.
    public let files: [OutputFile]
    /// Why there is none at some paths.
    public let failures: [String: CardProgram.Failure]

    /// Draws, on all cores, what a public folder does not hold. Of a program that is missing, nothing is asked twice.
    public init(_ wanted: [Wanted], in folder: PublicFolder, by program: CardProgram = CardProgram()) {
        let held = folder.holding(wanted.map(\.path))
        let new = wanted.filter { !held.contains($0.path) }
        var files = wanted.map(\.path).filter(held.contains).map { OutputFile(keeping: $0) }
        var failures: [String: CardProgram.Failure] = [:]
        for (card, result) in zip(new, Self.results(new, by: program)) {
            switch result {
            case .success(let file): files.append(file)
            case .failure(let failure): failures[card.path] = failure
            }
        }
        self.files = files
        self.failures = failures
    }

    private typealias Drawn = Result<OutputFile, CardProgram.Failure>

    private static func results(_ cards: [Wanted], by program: CardProgram) -> [Drawn] {
        guard let first = cards.first else { return [] }
        let easel: Easel
        do throws(CardProgram.Failure) { easel = try Easel(program) } catch { return cards.map { _ in .failure(error) } }
        let draw = { @Sendable (card: Wanted) in Drawn { () throws(CardProgram.Failure) in try easel.draw(card.drawing(), as: card.path) } }
        let result = draw(first)
        if case .failure(.missing) = result { return cards.map { _ in result } }
        return [result] + parallelMap(Array(cards.dropFirst()), chunk: 1, draw)
    }
}
