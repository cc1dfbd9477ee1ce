#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// An open file descriptor, closed when it goes out of use.
struct Descriptor: ~Copyable, Sendable {
    let number: CInt

    /// The descriptor that `open` returns.
    init(_ action: SystemError.Action, opening open: () -> CInt) throws(SystemError) {
        number = try SystemError.check(action, open)
    }

    deinit { _ = systemClose(number) }

    /// Closes the file; some disks report only here that they are full.
    consuming func close() throws(SystemError) {
        let number = number
        discard self
        // Not repeated on EINTR: on Linux the descriptor is free by then, and may be another thread's.
        if systemClose(number) != 0, errno != EINTR { throw SystemError(action: .write, code: errno) }
    }

    /// Fills the beginning of `buffer` with the next bytes of the file, and returns how many, 0 at its end.
    func read(into buffer: inout [UInt8]) throws(SystemError) -> Int {
        try SystemError.check(.read) { buffer.withUnsafeMutableBytes { systemRead(number, $0.baseAddress, $0.count) } }
    }

    /// Writes all of `bytes`.
    func write(_ bytes: [UInt8]) throws(SystemError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            rest = rest.dropFirst(try SystemError.check(.write) { rest.withUnsafeBytes { systemWrite(number, $0.baseAddress, $0.count) } })
        }
    }
}

// Inside `Descriptor`, the plain names mean its own methods.
private func systemClose(_ number: CInt) -> CInt { close(number) }
private func systemRead(_ number: CInt, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int { read(number, bytes, count) }
private func systemWrite(_ number: CInt, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int { write(number, bytes, count) }
