/// The keys of all names as a tree of scalars in one flat array.
///
/// The children of a node are neighbours, in ascending order; where a node has one child only, as most have, it follows close by.
struct NameTrie: Sendable {
    struct Node {
        /// The scalar that leads here.
        var label: UInt32
        /// The position of the key that ends here, or -1.
        var name: Int32 = -1
        var firstChild: UInt32 = 0
        var childCount: UInt32 = 0
    }

    /// The root comes first.
    let nodes: [Node]

    /// The root's child for each scalar up to the Arabic block, or 0: the root has far more children than other nodes.
    private let initials: [UInt32]

    /// The length of the longest key: no walk is longer.
    let depth: Int

    /// Makes the tree of keys that are in ascending order, none empty, none twice.
    init(_ keys: [[UInt32]]) {
        var nodes = [Node(label: 0)]
        // A stack instead of recursion: a name may be of any length.
        var pending = [(node: 0, keys: 0..<keys.count, level: 0)]
        while let (node, range, level) = pending.popLast() {
            var first = range.lowerBound
            if first < range.upperBound, keys[first].count == level {
                nodes[node].name = Int32(first)
                first += 1
            }
            nodes[node].firstChild = UInt32(nodes.count)
            let firstPending = pending.count
            while first < range.upperBound {
                let label = keys[first][level]
                var end = first + 1
                while end < range.upperBound, keys[end][level] == label { end += 1 }
                pending.append((nodes.count, first..<end, level + 1))
                nodes.append(Node(label: label))
                first = end
            }
            nodes[node].childCount = UInt32(pending.count - firstPending)
            pending[firstPending...].reverse()
        }
        self.nodes = nodes
        var initials = [UInt32](repeating: 0, count: 0x0700)
        for child in nodes[0].firstChild..<nodes[0].firstChild + nodes[0].childCount {
            let scalar = Int(nodes[Int(child)].label)
            if scalar < initials.count { initials[scalar] = child }
        }
        self.initials = initials
        depth = keys.reduce(0) { max($0, $1.count) }
    }

    /// The root's child that a scalar leads to.
    func child(ofRoot scalar: UInt32) -> Int? {
        guard scalar < UInt32(initials.count) else { return nodes.withUnsafeBufferPointer { $0.child(of: 0, scalar) } }
        let child = initials[Int(scalar)]
        return child == 0 ? nil : Int(child)
    }
}

extension UnsafeBufferPointer<NameTrie.Node> {
    /// The child that a scalar leads to.
    func child(of node: Int, _ scalar: UInt32) -> Int? {
        var low = Int(self[node].firstChild)
        var high = low + Int(self[node].childCount)
        while high - low > 8 {
            let middle = (low + high) / 2
            if self[middle].label <= scalar { low = middle } else { high = middle }
        }
        while low < high {
            let label = self[low].label
            if label >= scalar { return label == scalar ? low : nil }
            low += 1
        }
        return nil
    }
}
