import Cartography
import TestSupport
import Testing

@Suite struct LineJoiningTests {
    private func line(_ numbers: Double...) -> [Position] { numbers.map { Position(longitude: $0, latitude: 0) } }

    @Test func piecesBecomeOneLine() {
        let pieces = [line(3, 4), line(1, 2), line(2, 2.5, 3), line(4, 5)]
        #expect(LineJoining.join(pieces, mayTurn: false) == [line(1, 2, 2.5, 3, 4, 5)])
    }

    /// The sides of a border hold for the direction of its line.
    @Test func piecesAreTurnedOnlyWhereTheyMayBe() {
        let pieces = [line(2, 3), line(2, 1), line(4, 3)]
        #expect(LineJoining.join(pieces, mayTurn: true) == [line(1, 2, 3, 4)])
        #expect(LineJoining.join(pieces, mayTurn: false) == pieces)
    }

    @Test func linesEndWhereThreeMeet() {
        let pieces = [line(1, 2), line(2, 3), line(2, 4)]
        #expect(LineJoining.join(pieces, mayTurn: true) == pieces)
    }

    @Test func ringsStayAsTheyAre() {
        #expect(LineJoining.join([line(1, 2, 3, 1), line(1, 5)], mayTurn: true) == [line(1, 2, 3, 1), line(1, 5)])
        // Two halves become a ring, and end there.
        #expect(LineJoining.join([line(1, 2, 3), line(3, 4, 1)], mayTurn: true) == [line(1, 2, 3, 4, 1)])
        #expect(LineJoining.join([], mayTurn: true).isEmpty && LineJoining.join([[], line(1)], mayTurn: true).count == 2)
    }

    /// Cut anywhere and shuffled, a line is itself again, or itself the other way round.
    @Test(arguments: [1, 2, 3] as [UInt64]) func anyCutIsMended(seed: UInt64) {
        var random = SeededRandom(seed)
        let whole = (0..<500).map { Position(longitude: Double($0), latitude: Double.random(in: 0...1, using: &random)) }
        var pieces: [[Position]] = []
        var start = 0
        while start < whole.count - 1 {
            let end = min(whole.count - 1, start + Int.random(in: 1...9, using: &random))
            let piece = Array(whole[start...end])
            pieces.append(Bool.random(using: &random) ? piece.reversed() : piece)
            start = end
        }
        pieces.shuffle(using: &random)
        let joined = LineJoining.join(pieces, mayTurn: true)
        #expect(joined == [whole] || joined == [whole.reversed()])
    }
}
