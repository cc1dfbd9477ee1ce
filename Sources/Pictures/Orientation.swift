/// How a picture has to be turned or mirrored so that it stands upright (Exif 2.32, tag 274).
struct Orientation: Hashable {
    /// 2 to 8; 1 is upright and says nothing.
    let value: UInt8

    /// Whether what was its width becomes its height.
    var isOnItsSide: Bool { value >= 5 }

    init?(_ value: Int) {
        guard (2...8).contains(value) else { return nil }
        self.value = UInt8(value)
    }

    /// The orientation that Exif data state in their first directory (TIFF 6.0, section 2); nil where they state none or cannot be read.
    init?(exif bytes: [UInt8], in range: Range<Int>) {
        do throws(PictureDamage) {
            var reader = ByteReader(bytes, in: range)
            let order = try reader.take(2)
            let isBigEndian = bytes.has("MM", at: order)
            guard isBigEndian || bytes.has("II", at: order) else { return nil }
            func number(_ reader: inout ByteReader, _ count: Int) throws(PictureDamage) -> Int {
                isBigEndian ? try reader.bigEndian(count) : try reader.littleEndian(count)
            }
            guard try number(&reader, 2) == 42 else { return nil }
            let offset = try number(&reader, 4)
            guard offset >= 8, offset <= range.count else { return nil }
            var directory = ByteReader(bytes, in: (range.lowerBound + offset)..<range.upperBound)
            for _ in 0..<(try number(&directory, 2)) {
                let tag = try number(&directory, 2)
                let type = try number(&directory, 2)
                let count = try number(&directory, 4)
                let value = try number(&directory, 2)
                _ = try directory.take(2)
                if tag == 274 {
                    guard type == 3, count == 1 else { return nil }
                    self.init(value)
                    return
                }
            }
        } catch {
            return nil
        }
        return nil
    }

    /// Exif data that state the orientation and nothing else.
    var exif: [UInt8] {
        var bytes: [UInt8] = []
        bytes.append("MM")
        bytes.append(bigEndian: 42, count: 2)
        bytes.append(bigEndian: 8, count: 4)
        // One entry: tag, type SHORT, one value, which stands to the left in its four bytes. No other directory follows.
        bytes.append(bigEndian: 1, count: 2)
        bytes.append(bigEndian: 274, count: 2)
        bytes.append(bigEndian: 3, count: 2)
        bytes.append(bigEndian: 1, count: 4)
        bytes.append(bigEndian: Int(value) << 16, count: 4)
        bytes.append(bigEndian: 0, count: 4)
        return bytes
    }
}
