import Dispatch
import Synchronization

/// The results of `transform` for each of `items`, in the order of `items`, worked out on all cores.
///
/// Idle cores take the next `chunk` neighbouring items, so that a few slow items do not hold up the rest. The call returns when
/// all work is done; the calling thread takes part in it, so that nested calls cannot wait for each other. Inputs of no more than
/// one chunk run in place.
///
/// - Parameters:
///   - items: what to work on.
///   - chunk: how many items are taken at a time, at least 1. The default suits work of 10 µs to 1 ms an item; take 1 for few, heavy items.
///   - transform: called at most once for each item, on any thread.
/// - Returns: one product an item.
/// - Throws: the error of the first item, in the order of `items`, for which `transform` throws. Items after it may not be visited;
///   all those before it are, so that the same input gives the same error whatever the number of threads.
public func parallelMap<Element: Sendable, Product: Sendable, Failure: Error>(
    _ items: [Element], chunk: Int = 16, _ transform: @Sendable (Element) throws(Failure) -> Product
) throws(Failure) -> [Product] {
    precondition(chunk > 0, "a chunk holds at least one item")
    guard items.count > chunk else { return try items.map(transform) }
    let chunkCount = (items.count - 1) / chunk + 1
    let finished = Mutex([Result<[Product], Failure>?](repeating: nil, count: chunkCount))
    let firstFailed = Atomic(Int.max)

    DispatchQueue.concurrentPerform(iterations: chunkCount) { index in
        guard index < firstFailed.load(ordering: .relaxed) else { return }
        let range = index * chunk..<min((index + 1) * chunk, items.count)
        let result = Result { () throws(Failure) in try items[range].map(transform) }
        if case .failure = result { firstFailed.min(index, ordering: .relaxed) }
        finished.withLock { $0[index] = result }
    }

    var products: [Product] = []
    products.reserveCapacity(items.count)
    // A chunk is left out only behind one that failed, so the failure comes first.
    for result in finished.withLock({ $0 }) {
        if let result { products += try result.get() }
    }
    return products
}
