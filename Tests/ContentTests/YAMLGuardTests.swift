import Testing

@testable import Content

@Suite struct YAMLGuardTests {
    @Test(arguments: [[0xC2, 0x80], [0xC2, 0x9F], [0xEF, 0xBB, 0xBF], [0xEF, 0xBF, 0xBE], [0xEF, 0xBF, 0xBF]] as [[UInt8]])
    func charactersThatYAMLDoesNotAllow(character: [UInt8]) {
        let bytes = Array("a: b".utf8) + character
        #expect(YAMLGuard.refusal(of: bytes, 0..<bytes.count)?.offset == 4)
        // What stands behind the front matter is none of its own.
        for end in 4..<bytes.count { #expect(YAMLGuard.refusal(of: bytes, 0..<end) == nil) }
    }

    @Test(arguments: ["\u{85}", "\u{A0}", "é", "\u{FEFE}", "\u{FFFD}"])
    func charactersThatYAMLAllows(character: String) {
        let bytes = Array("a: b\(character)".utf8)
        #expect(YAMLGuard.refusal(of: bytes, 0..<bytes.count) == nil)
    }
}
