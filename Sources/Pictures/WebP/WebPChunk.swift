extension WebP {
    /// One chunk of a file.
    struct Chunk {
        let name: String
        let content: Range<Int>

        /// The chunks in a range, one behind the other.
        static func all(_ bytes: [UInt8], in range: Range<Int>) throws(PictureDamage) -> [Chunk] {
            var reader = ByteReader(bytes, in: range)
            var chunks: [Chunk] = []
            while !reader.isAtEnd {
                let name = String(decoding: bytes[try reader.take(4)], as: UTF8.self)
                let length = try reader.littleEndian(4)
                chunks.append(Chunk(name: name, content: try reader.take(length)))
                // A chunk of odd length is filled up; some programs forget it at the end of the file.
                if length % 2 == 1, !reader.isAtEnd { _ = try reader.byte() }
            }
            return chunks
        }

        /// The chunk as it stands in a file.
        func copy(of bytes: [UInt8]) -> [UInt8] { Self.bytes(name, Array(bytes[content])) }

        /// A chunk as it stands in a file.
        static func bytes(_ name: String, _ content: [UInt8]) -> [UInt8] {
            var bytes = Array(name.utf8)
            bytes.append(littleEndian: content.count, count: 4)
            bytes += content
            if content.count % 2 == 1 { bytes.append(0) }
            return bytes
        }
    }
}
