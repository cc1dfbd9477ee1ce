import Foundation

/// A terminal that nobody looks at (POSIX, `posix_openpt`).
struct Terminal {
    /// What a process writes to.
    let screen: FileHandle
    private let descriptor: Int32

    struct Unavailable: Error {}

    init() throws {
        // Glibc's module leaves these functions out; the library has them.
        let openTerminal = try Self.function("posix_openpt", as: (@convention(c) (Int32) -> Int32).self)
        let grant = try Self.function("grantpt", as: (@convention(c) (Int32) -> Int32).self)
        let unlock = try Self.function("unlockpt", as: (@convention(c) (Int32) -> Int32).self)
        let nameOfTerminal = try Self.function("ptsname", as: (@convention(c) (Int32) -> UnsafePointer<CChar>?).self)
        descriptor = openTerminal(O_RDWR | O_NOCTTY)
        guard descriptor >= 0, grant(descriptor) == 0, unlock(descriptor) == 0, let name = nameOfTerminal(descriptor) else { throw Unavailable() }
        let screen = open(name, O_RDWR | O_NOCTTY)
        guard screen >= 0 else { throw Unavailable() }
        self.screen = FileHandle(fileDescriptor: screen, closeOnDealloc: true)
    }

    /// What was written, which must be less than the system keeps for a terminal; closes it.
    func text() throws -> String {
        defer { close(descriptor) }
        guard fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0 else { throw Unavailable() }
        var text: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while case let count = read(descriptor, &buffer, buffer.count), count > 0 { text += buffer[..<count] }
        return String(decoding: text, as: UTF8.self)
    }

    private static func function<Function>(_ name: String, as type: Function.Type) throws -> Function {
        guard let symbol = dlsym(dlopen(nil, RTLD_NOW), name) else { throw Unavailable() }
        return unsafeBitCast(symbol, to: type)
    }
}
