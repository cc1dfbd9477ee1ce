import Diagnostics

/// The lines that git puts round two versions of a passage when it cannot join them: nothing else in the file can be trusted then.
enum MergeMarkers {
    /// The problem with a file that holds such lines, at the first of them; nil if there are none.
    ///
    /// What stands between the fences of a code block is shown as it is, and may be about git.
    static func problem(in source: SourceFile) -> Diagnostic? {
        let lines = source.bytes.withUnsafeBufferPointer(markers)
        guard let first = lines.first else { return nil }
        return .error(
            "merge-marker", in: source.path, at: first, "this line is git's: it stands beside two versions of a passage that could not be joined",
            suggestion: "keep one version, and delete the lines <<<<<<<, ======= and >>>>>>>",
            notes: lines.dropFirst().filter { source.bytes[$0.lowerBound] == 0x3C }.map { .init("and here", in: source.path, at: $0) })
    }

    /// The lines that open, part or close a passage. A line of equals signs alone is a heading's in Markdown, unless nothing stands above it.
    private static func markers(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        guard mayHoldMarkers(bytes) else { return [] }
        var found: [Range<Int>] = []
        var fence: UInt8?
        var isAboveEmpty = false
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
            let sign = end > start ? bytes[start] : 0
            switch sign {
            case 0x60, 0x7E:  // ` and ~
                let isFence = run(of: sign, in: bytes, start..<end) >= 3
                if isFence { fence = fence == nil ? sign : fence == sign ? nil : fence }
            case 0x3C, 0x3E, 0x7C:  // < > |
                let isMarker = run(of: sign, in: bytes, start..<end) == 7 && (start + 7 == end || bytes[start + 7] == 0x20)
                if fence == nil, isMarker { found.append(start..<end) }
            case 0x3D where fence == nil && isAboveEmpty && end == start + 7:
                if run(of: sign, in: bytes, start..<end) == 7 { found.append(start..<end) }
            default: break
            }
            isAboveEmpty = end == start
            start = end + (end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A ? 2 : 1)
        }
        return found
    }

    /// Seven equal signs in a row cannot pass between every seventh byte, and the one that stands there has another beside it.
    private static func mayHoldMarkers(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var position = 6
        while position < bytes.count {
            let sign = bytes[position]
            if (0x3C...0x3E).contains(sign) || sign == 0x7C {
                if bytes[position - 1] == sign || (position + 1 < bytes.count && bytes[position + 1] == sign) { return true }
            }
            position += 7
        }
        return false
    }

    /// How often a byte stands at the start of a line.
    private static func run(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Int {
        var end = line.lowerBound
        while end < line.upperBound, bytes[end] == byte { end += 1 }
        return end - line.lowerBound
    }
}
