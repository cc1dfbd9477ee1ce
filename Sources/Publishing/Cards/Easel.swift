import Pictures

/// Where drawings become pictures: a program, and a folder for the files that it reads and writes.
struct Easel: Sendable {
    private let program: CardProgram
    private let folder: ScratchFolder

    init(_ program: CardProgram) throws(CardProgram.Failure) {
        self.program = program
        do { folder = try ScratchFolder() } catch { throw Self.failure(error, at: "a folder") }
    }

    /// The picture that a drawing becomes, to be published at a path. It lies on disk until then: those of a large site would fill the memory.
    func draw(_ drawing: [UInt8], as path: String) throws(CardProgram.Failure) -> OutputFile {
        let folder = folder
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let (source, log) = ("\(name).svg", "\(name).log")
        do { try folder.write(drawing, to: source) } catch { throw Self.failure(error, at: "a file") }
        defer { for file in [source, log] { folder.remove(file) } }
        let status = try program.run(drawing: folder.path(source), picture: folder.path(name), log: folder.path(log))
        guard status == 0 else { throw .failed(words(in: log) ?? "it ended with status \(status)") }
        guard let bytes = try? folder.read(name), (try? CleanPicture(.png, bytes))?.size == .card else {
            throw .failed("it made no PNG of \(PictureSize.card.width) × \(PictureSize.card.height) pixels")
        }
        return OutputFile(path: path) { () throws(PublicationError) in
            do throws(SystemError) { return try folder.read(name) } catch { throw error.publicationError(at: folder.path(name)) }
        }
    }

    /// What the program said, its first line; nil if it said nothing.
    private func words(in log: String) -> String? {
        let text = String(decoding: (try? folder.read(log)) ?? [], as: UTF8.self)
        return text.split(whereSeparator: \.isNewline).first.map { String($0.prefix(200)) }
    }

    private static func failure(_ error: SystemError, at what: String) -> CardProgram.Failure {
        .failed("\(error.publicationError(at: "\(what) in \(ScratchFolder.parent)"))")
    }
}
