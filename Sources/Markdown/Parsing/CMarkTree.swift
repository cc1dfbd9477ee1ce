import CCMarkGFM
import Synchronization

/// The C library's tree for one text: parsed, walked and freed inside this module, so that no pointer outlives it.
struct CMarkTree: ~Copyable {
    let root: OpaquePointer

    /// Extensions register themselves in a global list, once, before any thread parses.
    private static let registration: Void = cmark_gfm_core_extensions_ensure_registered()

    /// libcmark-gfm keeps the characters that start an inline in global tables, and a parser that finishes takes its extensions' characters out
    /// of them again: texts parsed at the same time lose strikethrough and bare addresses. Finishing is where inlines are parsed, so only that waits.
    private static let inlineParsing = Mutex<Void>(())

    /// - Parameters:
    ///   - text: UTF-8.
    ///   - options: `CMARK_OPT_…`.
    ///   - extensions: the names of GFM extensions to use.
    init(parsing text: ArraySlice<UInt8>, options: Int32, extensions: [String]) {
        _ = Self.registration
        let parser = cmark_parser_new(options)
        defer { cmark_parser_free(parser) }
        for name in extensions {
            cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
        }
        text.withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        }
        root = Self.inlineParsing.withLock { _ in Finished(root: cmark_parser_finish(parser)) }.root
    }

    deinit {
        cmark_node_free(root)
    }

    /// Carries the finished tree out of the lock: it is this thread's alone from then on.
    private struct Finished: @unchecked Sendable {  // one owner at a time: made under the lock, taken by the initialiser that waits for it
        let root: OpaquePointer
    }
}
