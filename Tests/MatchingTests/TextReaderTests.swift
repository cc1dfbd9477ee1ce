import Testing

@testable import Matching

struct TextReaderTests {
    private func scalars(_ bytes: [UInt8]) -> [UInt32] {
        bytes.withUnsafeBufferPointer {
            TextReader.read($0) { reader in
                var values: [UInt32] = []
                var offset = 0
                while offset < reader.count {
                    let scalar = reader.scalar(at: offset)
                    let end = offset + Int(scalar.length)
                    let back = reader.scalar(before: end)
                    #expect(back.offset == offset && back.scalar.value == scalar.value)
                    values.append(scalar.value)
                    offset = end
                }
                return values
            }
        }
    }

    @Test func readsScalarsOfEveryLength() {
        #expect(scalars(Array("x߿ࠀ\u{FFFE}𐀀\u{10FFFF}".utf8)) == [0x78, 0x7FF, 0x800, 0xFFFE, 0x10000, 0x10FFFF])
    }

    @Test(
        arguments: [
            [0x80], [0xC1, 0x81], [0xC3], [0xC3, 0x41], [0xE0, 0x9F, 0xBF], [0xE2, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF0, 0x9F, 0x98], [0xFF],
        ] as [[UInt8]])
    func illFormedBytesAreReadOneByOne(bytes: [UInt8]) {
        #expect(scalars(bytes) == bytes.map { $0 < 0x80 ? UInt32($0 | 0x20) : 0xFFFD })
    }

    @Test func droppedScalarsArePassedOver() {
        Array("a\u{0301}\u{200D}b".utf8).withUnsafeBufferPointer {
            TextReader.read($0) { reader in
                #expect(reader.kept(from: 1)?.offset == 6)
                #expect(reader.kept(before: 6)?.offset == 0)
                #expect(reader.kept(from: 7) == nil)
                #expect(reader.kept(before: 0) == nil)
                #expect(reader.endOfMarks(from: 1) == 3)
            }
        }
    }
}
