import Dispatch
import Foundation
import Parallel
import Synchronization
import Testing

struct ParallelMapTests {
    private struct Refused: Error, Equatable { let item: Int }

    @Test(arguments: [0, 1, 15, 16, 17, 31, 32, 33, 1000], [1, 7, 16, 5000])
    func keepsTheOrderOfItsItems(count: Int, chunk: Int) {
        let items = Array(0..<count)
        #expect(parallelMap(items, chunk: chunk) { $0 * 2 } == items.map { $0 * 2 })
    }

    @Test(arguments: [1, 3, 64, 2000])
    func visitsEachItemOnce(chunk: Int) {
        let visits = Mutex([Int](repeating: 0, count: 1000))
        _ = parallelMap(Array(0..<1000), chunk: chunk) { item in visits.withLock { $0[item] += 1 } }
        #expect(visits.withLock { $0 } == [Int](repeating: 1, count: 1000))
    }

    @Test(arguments: 0..<50)
    func throwsTheFirstErrorInTheOrderOfItsItems(round: Int) {
        let items = Array(0..<500)
        let refused = [round * 9 + 3, round * 9 + 4, 470, 499]
        #expect(throws: Refused(item: refused[0])) {
            try parallelMap(items, chunk: 4) { item throws(Refused) in
                if refused.contains(item) { throw Refused(item: item) }
                return item
            }
        }
    }

    @Test func throwsFromASmallInputToo() {
        #expect(throws: Refused(item: 1)) {
            try parallelMap([0, 1, 2]) { item throws(Refused) in
                if item > 0 { throw Refused(item: item) }
                return item
            }
        }
    }

    @Test func stopsSoonAfterAFailure() {
        let items = Array(0..<10_000)
        let visited = Mutex(0)
        _ = try? parallelMap(items, chunk: 1) { item throws(Refused) in
            visited.withLock { $0 += 1 }
            if item == 0 { throw Refused(item: item) }
            // Slow enough for the failure to be known long before the items run out.
            _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(1))
        }
        #expect(visited.withLock { $0 } < items.count)
    }

    @Test(.enabled(if: ProcessInfo.processInfo.activeProcessorCount > 1))
    func worksOnTwoItemsAtATime() {
        let arrived = [DispatchSemaphore(value: 0), DispatchSemaphore(value: 0)]
        let met = parallelMap([0, 1], chunk: 1) { item in
            arrived[item].signal()
            return arrived[1 - item].wait(timeout: .now() + .seconds(30)) == .success
        }
        #expect(met == [true, true])
    }

    @Test func mayBeNested() {
        let table = parallelMap(Array(0..<20), chunk: 1) { row in parallelMap(Array(0..<20), chunk: 1) { row * $0 } }
        #expect(table == (0..<20).map { row in (0..<20).map { row * $0 } })
    }
}
