import Testing

@testable import HTML

struct ByteBufferTests {
    @Test(arguments: [0, 1, 64, 1_000])
    func growsAsNeeded(capacity: Int) {
        var buffer = ByteBuffer(capacity: capacity)
        var expected: [UInt8] = []
        for round in 0..<300 {
            let byte = UInt8(round % 256)
            buffer.append(byte)
            let more = [UInt8](repeating: byte, count: round)
            more.withUnsafeBufferPointer { buffer.append($0) }
            buffer.append("é")
            expected += [byte] + more + [0xC3, 0xA9]
        }
        #expect(buffer.bytes == expected)
        #expect(buffer.count == expected.count)
        #expect(buffer.last == 0xA9)
    }

    @Test func isEmptyAtFirst() {
        let buffer = ByteBuffer(capacity: 0)
        #expect(buffer.bytes.isEmpty)
        #expect(buffer.last == nil)
    }
}
