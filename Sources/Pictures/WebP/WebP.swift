/// A WebP file: chunks in a RIFF container (RFC 9649, section 2).
enum WebP {
    /// The picture with its image data, transparency, colour profile, animation and orientation.
    static func clean(_ bytes: [UInt8]) throws(PictureDamage) -> CleanPicture {
        var reader = ByteReader(bytes)
        _ = try reader.take(4)
        let length = try reader.littleEndian(4)
        guard length >= 4, length <= reader.remaining else { throw .truncated }
        let chunks = try Chunk.all(bytes, in: (reader.position + 4)..<(reader.position + length))
        let orientation = chunks.first { $0.name == "EXIF" }.flatMap { exif(bytes, $0.content) }
        var content: [UInt8] = []
        content.append("WEBP")
        var size: PictureSize?
        var hasImage = false
        for chunk in chunks {
            switch chunk.name {
            case "VP8X":
                size = try canvasSize(bytes, chunk.content)
                content += Chunk.bytes("VP8X", extended(bytes, chunk.content, hasExif: orientation != nil))
            case "VP8 ", "VP8L":
                if size == nil { size = try WebPImage.size(bytes, chunk) }
                hasImage = true
                content += chunk.copy(of: bytes)
            case "ANMF":
                hasImage = true
                content += Chunk.bytes("ANMF", try frame(bytes, chunk.content))
            case "ALPH", "ANIM", "ICCP": content += chunk.copy(of: bytes)
            default: break
            }
        }
        if let orientation { content += Chunk.bytes("EXIF", orientation.exif) }
        guard let size, hasImage else { throw .empty }
        var output: [UInt8] = []
        output.append("RIFF")
        output.append(littleEndian: content.count, count: 4)
        return CleanPicture(size: size.turned(orientation), bytes: output + content)
    }

    /// Some programs write the heading that Exif data have in JPEG files.
    private static func exif(_ bytes: [UInt8], _ range: Range<Int>) -> Orientation? {
        Orientation(exif: bytes, in: bytes.has("Exif\0\0", at: range) ? range.dropFirst(6) : range)
    }

    private static func canvasSize(_ bytes: [UInt8], _ content: Range<Int>) throws(PictureDamage) -> PictureSize {
        var reader = ByteReader(bytes, in: content)
        _ = try reader.take(4)
        return PictureSize(width: try reader.littleEndian(3) + 1, height: try reader.littleEndian(3) + 1)
    }

    /// The header of an extended file, whose flags say that there are no XMP data, and Exif data only for the orientation.
    private static func extended(_ bytes: [UInt8], _ content: Range<Int>, hasExif: Bool) -> [UInt8] {
        var header = Array(bytes[content.prefix(10)])
        header[0] = header[0] & ~0x0C | (hasExif ? 0x08 : 0)
        return header
    }

    /// A frame of an animation: where it stands, and its image.
    private static func frame(_ bytes: [UInt8], _ content: Range<Int>) throws(PictureDamage) -> [UInt8] {
        guard content.count >= 16 else { throw .truncated }
        return try Chunk.all(bytes, in: content.dropFirst(16)).filter { ["ALPH", "VP8 ", "VP8L"].contains($0.name) }
            .reduce(into: Array(bytes[content.prefix(16)])) { $0 += $1.copy(of: bytes) }
    }
}
