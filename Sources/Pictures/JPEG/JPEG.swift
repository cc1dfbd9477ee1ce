/// A JPEG file: segments, each with a marker, and the compressed image behind the segments that open its scans (ITU-T T.81, annex B).
enum JPEG {
    /// The picture with the segments that decode it, its colour profile and its orientation.
    static func clean(_ bytes: [UInt8]) throws(PictureDamage) -> CleanPicture {
        var reader = ByteReader(bytes)
        _ = try reader.take(2)
        var cleaner = JPEGCleaner(bytes)
        while true {
            let marker = try marker(&reader)
            if marker == JPEGMarker.endOfImage { break }
            let range = try reader.take(try reader.bigEndian(2) - 2)
            try cleaner.add(marker, range)
            if marker == JPEGMarker.startOfScan { cleaner.addScan(try scan(&reader)) }
        }
        return try cleaner.finish()
    }

    /// The next marker; any number of bytes FF may stand before it.
    private static func marker(_ reader: inout ByteReader) throws(PictureDamage) -> UInt8 {
        guard try reader.byte() == 0xFF else { throw .misplaced }
        while true {
            let byte = try reader.byte()
            if byte != 0xFF { return byte }
        }
    }

    /// The compressed data up to the next marker that is none of a restart; a byte FF in the data itself has 00 behind it.
    private static func scan(_ reader: inout ByteReader) throws(PictureDamage) -> Range<Int> {
        let start = reader.position
        while true {
            _ = try reader.skip(to: 0xFF)
            let end = reader.position
            _ = try reader.byte()
            let next = try reader.byte()
            if next == 0 || (0xD0...0xD7).contains(next) { continue }
            if next == 0xFF {
                reader.goBack(to: end + 1)
                continue
            }
            reader.goBack(to: end)
            return start..<end
        }
    }
}
