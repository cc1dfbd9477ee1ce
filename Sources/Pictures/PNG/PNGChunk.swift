extension PNG {
    /// One chunk of a file.
    struct Chunk {
        let name: String
        let content: Range<Int>
        /// With length, name and checksum.
        let whole: Range<Int>

        var isCritical: Bool { name.utf8.first.map { $0 & 0x20 == 0 } ?? false }

        /// The next chunk, whose checksum is right.
        init(_ reader: inout ByteReader, in bytes: [UInt8]) throws(PictureDamage) {
            let start = reader.position
            let length = try reader.bigEndian(4)
            let nameRange = try reader.take(4)
            content = try reader.take(length)
            guard try reader.bigEndian(4) == Int(CRC32.of(bytes, in: nameRange.lowerBound..<content.upperBound)) else { throw .wrongChecksum }
            name = String(decoding: bytes[nameRange], as: UTF8.self)
            whole = start..<reader.position
        }

        /// A chunk as it stands in a file.
        static func bytes(_ name: StaticString, _ content: [UInt8]) -> [UInt8] {
            var bytes: [UInt8] = []
            bytes.append(bigEndian: content.count, count: 4)
            bytes.append(name)
            bytes += content
            bytes.append(bigEndian: Int(CRC32.of(bytes, in: 4..<bytes.count)), count: 4)
            return bytes
        }
    }
}
