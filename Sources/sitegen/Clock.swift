#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The one place that asks what time it is: only to know which articles are of the future, never for what a page says.
enum Clock {
    /// Seconds since 1970-01-01T00:00:00Z, from SOURCE_DATE_EPOCH (reproducible-builds.org) or else from the system.
    static func now() -> Int {
        if let variable = getenv("SOURCE_DATE_EPOCH"), let seconds = Int(String(cString: variable)) { return seconds }
        return time(nil)
    }
}
