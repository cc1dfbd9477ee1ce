/// A PNG file: chunks, each with a name and a checksum (PNG Specification, Third Edition, section 5).
enum PNG {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// What shows the image as it is: its data, palette, transparency, colour space, density, and the frames of an animation. Texts, times,
    /// Exif data and what programs keep for themselves are not among them.
    private static let kept: Set<String> = [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "pHYs",
        "acTL", "fcTL", "fdAT",
    ]

    /// The picture with the chunks that show it as it is.
    static func clean(_ bytes: [UInt8]) throws(PictureDamage) -> CleanPicture {
        var reader = ByteReader(bytes)
        _ = try reader.take(signature.count)
        var output = signature
        output.reserveCapacity(bytes.count)
        var size: PictureSize?
        var orientation: Orientation?
        var hasData = false
        while true {
            let chunk = try Chunk(&reader, in: bytes)
            if size == nil {
                guard chunk.name == "IHDR" else { throw .misplaced }
                size = try headerSize(bytes, chunk.content)
            }
            switch chunk.name {
            case "eXIf":
                guard orientation == nil, let found = Orientation(exif: bytes, in: chunk.content) else { continue }
                orientation = found
                output += Chunk.bytes("eXIf", found.exif)
            case _ where kept.contains(chunk.name): output += bytes[chunk.whole]
            // A capital first letter says that the image cannot be shown without the chunk.
            case _ where chunk.isCritical: throw PictureDamage(reason: "it holds something unknown that it cannot do without")
            default: break
            }
            hasData = hasData || chunk.name == "IDAT"
            if chunk.name == "IEND" { break }
        }
        guard let size, hasData else { throw .empty }
        return CleanPicture(size: size.turned(orientation), bytes: output)
    }

    private static func headerSize(_ bytes: [UInt8], _ content: Range<Int>) throws(PictureDamage) -> PictureSize {
        var header = ByteReader(bytes, in: content)
        return try PictureSize(positive: try header.bigEndian(4), try header.bigEndian(4))
    }
}
