/// Puts a JPEG file together again from the segments that it needs.
struct JPEGCleaner {
    private let source: [UInt8]
    private var output: [UInt8] = [0xFF, JPEGMarker.startOfImage]
    private var size: PictureSize?
    private var orientation: Orientation?
    private var hasScan = false

    init(_ source: [UInt8]) {
        self.source = source
        output.reserveCapacity(source.count)
    }

    /// Takes a segment, or what of it is needed; `range` is its content behind the length.
    mutating func add(_ marker: UInt8, _ range: Range<Int>) throws(PictureDamage) {
        switch marker {
        case JPEGMarker.application0: addJFIF(range)
        case JPEGMarker.application1: addOrientation(range)
        case JPEGMarker.application2: if source.has("ICC_PROFILE\0", at: range) { copy(marker, range) }
        // Version, two flags and the transform; more than that would be somebody's own.
        case JPEGMarker.application14: if source.has("Adobe", at: range), range.count >= 12 { copy(marker, range.prefix(12)) }
        case JPEGMarker.startOfScan:
            guard size != nil else { throw .misplaced }
            copy(marker, range)
        case _ where JPEGMarker.isFrame(marker):
            size = try frameSize(range)
            copy(marker, range)
        case _ where JPEGMarker.isTable(marker): copy(marker, range)
        default: break
        }
    }

    /// Takes the compressed data of a scan.
    mutating func addScan(_ range: Range<Int>) {
        hasScan = true
        output += source[range]
    }

    /// The picture. What may stand behind its end, such as a video or a larger version of it, is not in it.
    consuming func finish() throws(PictureDamage) -> CleanPicture {
        guard let size, hasScan else { throw .empty }
        output += [0xFF, JPEGMarker.endOfImage]
        return CleanPicture(size: size.turned(orientation), bytes: output)
    }

    private mutating func copy(_ marker: UInt8, _ range: Range<Int>) {
        output += [0xFF, marker]
        output.append(bigEndian: range.count + 2, count: 2)
        output += source[range]
    }

    /// Version and density, without the small preview that may follow them.
    private mutating func addJFIF(_ range: Range<Int>) {
        guard source.has("JFIF\0", at: range), range.count >= 14 else { return }
        output += [0xFF, JPEGMarker.application0]
        output.append(bigEndian: 16, count: 2)
        output += source[range.prefix(12)]
        output += [0, 0]
    }

    private mutating func addOrientation(_ range: Range<Int>) {
        guard orientation == nil, source.has("Exif\0\0", at: range), let found = Orientation(exif: source, in: range.dropFirst(6)) else { return }
        orientation = found
        output += [0xFF, JPEGMarker.application1]
        output.append(bigEndian: found.exif.count + 8, count: 2)
        output.append("Exif\0\0")
        output += found.exif
    }

    private func frameSize(_ range: Range<Int>) throws(PictureDamage) -> PictureSize {
        var reader = ByteReader(source, in: range)
        _ = try reader.byte()
        let height = try reader.bigEndian(2)
        return try PictureSize(positive: try reader.bigEndian(2), height)
    }
}
