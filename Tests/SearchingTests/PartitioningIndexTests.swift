import Searching
import Testing

struct PartitioningIndexTests {
    @Test(arguments: 0..<20) func isWhereTheFirstOfTheSecondPartStands(count: Int) {
        for first in 0...count {
            #expect((0..<count).partitioningIndex { $0 >= first } == first)
            #expect(Array(0..<count).partitioningIndex { $0 >= first } == first)
        }
    }

    @Test func keepsTheIndicesOfASlice() {
        let slice = [1, 3, 3, 5, 7, 9][2..<5]
        #expect(slice.partitioningIndex { $0 > 3 } == 3)
        #expect(slice.partitioningIndex { _ in true } == 2)
        #expect(slice.partitioningIndex { _ in false } == 5)
    }

    @Test func asksFewElements() {
        var asked = 0
        let index = (0..<1_000_000).partitioningIndex { element in
            asked += 1
            return element >= 999_999
        }
        #expect(index == 999_999)
        #expect(asked <= 20)
    }
}
