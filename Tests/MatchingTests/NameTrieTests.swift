import Testing

@testable import Matching

struct NameTrieTests {
    private func position(of key: String, in keys: [String]) -> Int? {
        let trie = NameTrie(keys.map { $0.unicodeScalars.map(\.value) })
        var node = 0
        for (depth, scalar) in key.unicodeScalars.enumerated() {
            let child =
                depth == 0 ? trie.child(ofRoot: scalar.value) : trie.nodes.withUnsafeBufferPointer { $0.child(of: node, scalar.value) }
            guard let child else { return nil }
            node = child
        }
        return trie.nodes[node].name < 0 ? nil : Int(trie.nodes[node].name)
    }

    private let keys = ["a", "abc", "abd"] + "bcdefghijklmnopqrstuvwxyz".map { "d\($0)" } + ["叙利亚"]

    @Test func findsEveryKey() {
        for (index, key) in keys.enumerated() { #expect(position(of: key, in: keys) == index) }
    }

    @Test(arguments: ["", "ab", "abcd", "d", "da", "dé", "叙利", "叙x", "z", "é"])
    func findsNothingElse(key: String) {
        #expect(position(of: key, in: keys) == nil)
    }

    @Test func mayBeEmpty() {
        #expect(position(of: "a", in: []) == nil)
        #expect(NameTrie([]).depth == 0)
    }

    @Test func longNameDoesNotExhaustTheStack() {
        let key = String(repeating: "a", count: 100_000)
        #expect(position(of: key, in: [key]) == 0)
    }
}
