import ArgumentParser

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The one place that asks what time it is: only for what is checked against today and for which articles are news or still
/// to come, never for what a page says.
enum Clock {
    /// Seconds since 1970-01-01T00:00:00Z, from SOURCE_DATE_EPOCH (reproducible-builds.org) or else from the system.
    static func now() throws -> Int { try stated() ?? time(nil) }

    /// The same, only if SOURCE_DATE_EPOCH says it.
    static func stated() throws -> Int? {
        guard let variable = getenv("SOURCE_DATE_EPOCH").map({ String(cString: $0) }), !variable.isEmpty else { return nil }
        guard let seconds = Int(variable), seconds >= 0, seconds < endOfYear9999 else {
            throw ValidationError("SOURCE_DATE_EPOCH is \"\(variable)\"; it must be a count of seconds since 1970, as in 1508112000")
        }
        return seconds
    }

    /// Days are written with years of four digits.
    private static let endOfYear9999 = 253_402_300_800
}
