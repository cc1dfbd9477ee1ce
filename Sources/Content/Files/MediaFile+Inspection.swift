import Diagnostics
import Pictures

/// A look into each file of content/media, before anything is published.
extension MediaFile {
    /// The largest file that is looked into, in bytes. A picture of this size is none for the web; a recording is copied as it is.
    private static let inspectionLimit = 32 << 20

    /// The largest picture that is published without a warning, in bytes: six seconds at 400 kbit/s.
    private static let largestPicture = 300_000

    /// The file, what is wrong with it, and its text where a problem points into it.
    static func inspected(_ path: String, root: String) -> (file: MediaFile, problems: [Diagnostic], source: SourceFile?) {
        var inspection = Inspection(path: path)
        inspection.run(at: location(of: path, root: root))
        return (MediaFile(path: path, size: inspection.size, root: root), inspection.problems, inspection.source)
    }

    /// What is found out about one file.
    private struct Inspection {
        let path: String
        var size: PictureSize?
        var problems: [Diagnostic] = []
        var source: SourceFile?

        mutating func run(at location: String) {
            let ending = path.lastIndex(of: ".").map { path[$0...].lowercased() } ?? ""
            if let format = UncleanFormat(rawValue: ending) { return report("unclean-picture", format.message) }
            if ActiveContent.programs.contains(ending) {
                return report("script-in-media", "a program has no place in content/media: no page runs it, and who opens it does")
            }
            do {
                try FileSystem.checkReadable(fileAt: location)
                let promised = PictureFormat(fileName: path)
                guard try FileSystem.size(ofFileAt: location) <= inspectionLimit else {
                    if promised != nil { report("oversized-picture", "the picture takes more than \(inspectionLimit >> 20) MiB; make it smaller") }
                    if ActiveContent.markup.contains(ending) {
                        report("file-too-large", "the file takes more than \(inspectionLimit >> 20) MiB, too much to look for scripts in it")
                    }
                    return
                }
                let bytes = try FileSystem.bytes(ofFileAt: location)
                if ending == ".svg" { size = SVGSize.of(bytes) }
                if ActiveContent.markup.contains(ending) { return inspect(markup: bytes, ending) }
                if let format = PictureFormat(bytes) { return inspect(format, bytes) }
                if let promised {
                    report("damaged-picture", "the picture is damaged: it does not begin as a \(promised.rawValue) file does; save it anew")
                }
            } catch {
                report("unreadable-file", "the file cannot be read: \(error.reason)")
            }
        }

        private mutating func inspect(_ format: PictureFormat, _ bytes: [UInt8]) {
            do throws(PictureDamage) {
                let picture = try CleanPicture(format, bytes)
                size = picture.size
                if picture.bytes.count > largestPicture { warn(picture) }
            } catch {
                report("damaged-picture", "the picture is damaged: \(error.reason); save it anew")
            }
        }

        private mutating func inspect(markup bytes: [UInt8], _ ending: String) {
            // Browsers read it; a look for signs of ASCII does not.
            if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.prefix(4).contains(0) {
                return report("invalid-utf8", "this is UTF-16: save the file as UTF-8")
            }
            guard let found = ActiveContent.first(in: bytes, ending: ending) else { return }
            let source = SourceFile(path: "content/media/\(path)", bytes: bytes)
            self.source = source
            problems.append(found.diagnostic(in: source.path, isDrawing: ending == ".svg"))
        }

        private mutating func warn(_ picture: CleanPicture) {
            let (kilobytes, seconds) = (picture.bytes.count / 1000, picture.bytes.count / 50_000)
            problems.append(
                .warning(
                    "large-picture", in: "content/media/\(path)", at: nil,
                    "the picture takes \(kilobytes) KB, \(seconds) seconds on a slow line; make it smaller than \(largestPicture / 1000) KB",
                    suggestion: picture.size.width > 1600 ? "make it 1600 pixels wide instead of \(picture.size.width)" : nil))
        }

        private mutating func report(_ id: StaticString, _ message: String) {
            problems.append(.error("\(id)", in: "content/media/\(path)", at: nil, message))
        }
    }
}

/// Formats of pictures that can hold where they were taken and that cannot be cleaned of it here, by the endings of their names.
private enum UncleanFormat: String {
    case avif = ".avif"
    case heic = ".heic"
    case heif = ".heif"
    case jxl = ".jxl"
    case jpeg2000 = ".jp2"
    case tif = ".tif"
    case tiff = ".tiff"
    case dng = ".dng"

    var message: String {
        "a picture in this format may hold where and by whom it was taken, and cannot be cleaned of that here; save it as JPEG, PNG or WebP"
    }
}
