/// The image data of a simple WebP file.
enum WebPImage {
    /// The size that they state at their beginning (RFC 6386, section 9.1; RFC 9649, section 3.4).
    static func size(_ bytes: [UInt8], _ chunk: WebP.Chunk) throws(PictureDamage) -> PictureSize {
        var reader = ByteReader(bytes, in: chunk.content)
        if chunk.name == "VP8L" {
            guard try reader.byte() == 0x2F else { throw .misplaced }
            let bits = try reader.littleEndian(4)
            return PictureSize(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
        }
        _ = try reader.take(3)
        guard Array(bytes[try reader.take(3)]) == [0x9D, 0x01, 0x2A] else { throw .misplaced }
        return try PictureSize(positive: try reader.littleEndian(2) & 0x3FFF, try reader.littleEndian(2) & 0x3FFF)
    }
}
