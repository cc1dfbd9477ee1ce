/// A GIF file: a screen, and blocks that are images or say something about them (GIF89a specification).
enum GIF {
    /// The picture with its images, their timing and how often they are shown; without comments, texts and what programs keep for themselves.
    static func clean(_ bytes: [UInt8]) throws(PictureDamage) -> CleanPicture {
        var reader = ByteReader(bytes)
        _ = try reader.take(6)
        let size = try PictureSize(positive: try reader.littleEndian(2), try reader.littleEndian(2))
        try skipPalette(&reader, flags: try reader.byte(), behind: 2)
        var output = Array(bytes[..<reader.position])
        var hasImage = false
        while true {
            let start = reader.position
            switch try reader.byte() {
            case 0x2C:
                _ = try reader.take(8)
                // Behind the palette stands the size of the first codes.
                try skipPalette(&reader, flags: try reader.byte(), behind: 0)
                _ = try reader.byte()
                try skipBlocks(&reader)
                hasImage = true
                output += bytes[start..<reader.position]
            case 0x21:
                let label = try reader.byte()
                let content = reader.position
                try skipBlocks(&reader)
                if label == 0xF9 || (label == 0xFF && isLoop(bytes, content..<reader.position)) { output += bytes[start..<reader.position] }
            case 0x3B:
                guard hasImage else { throw .empty }
                return CleanPicture(size: size, bytes: output + [0x3B])
            default: throw .misplaced
            }
        }
    }

    /// Passes `count` bytes and the palette that the flags announce.
    private static func skipPalette(_ reader: inout ByteReader, flags: UInt8, behind count: Int) throws(PictureDamage) {
        _ = try reader.take(count)
        if flags & 0x80 != 0 { _ = try reader.take(3 << (Int(flags & 0x07) + 1)) }
    }

    private static func skipBlocks(_ reader: inout ByteReader) throws(PictureDamage) {
        while case let count = try reader.byte(), count > 0 { _ = try reader.take(Int(count)) }
    }

    /// Whether an application's block says how often the animation is shown: the size of its name, the name, a block of three bytes.
    private static func isLoop(_ bytes: [UInt8], _ content: Range<Int>) -> Bool {
        content.count == 17 && (bytes.has("NETSCAPE2.0", at: content.dropFirst()) || bytes.has("ANIMEXTS1.0", at: content.dropFirst()))
    }
}
