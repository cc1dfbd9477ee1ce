#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What this process has used so far.
enum Resources {
    /// Seconds of all cores, in the program and in the system on its behalf.
    static var cpuSeconds: Double {
        let usage = usage
        return seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }

    /// The most memory that was held at once since ``forgetPeak()``, in MB.
    ///
    /// Linux: from /proc, since `ru_maxrss` is handed on by the program that started this one in its own process, as `swift run` does.
    static var peakMegabytes: Double {
        if let kilobytes = statusLine("VmHWM:") { return Double(kilobytes) / 1000 * 1.024 }
        #if canImport(Darwin)
            return Double(usage.ru_maxrss) / 1_000_000
        #else
            return Double(usage.ru_maxrss) / 1000 * 1.024
        #endif
    }

    /// Starts to look for the peak anew, where the system can (proc(5), clear_refs).
    static func forgetPeak() {
        guard let file = fopen("/proc/self/clear_refs", "w") else { return }
        fputs("5\n", file)
        fclose(file)
    }

    /// Waits until what was written before is on the disk, so that nothing that follows pays for it.
    static func settle() { sync() }

    /// The number of cores that work may be spread over.
    static var coreCount: Int { sysconf(Int32(_SC_NPROCESSORS_ONLN)) }

    private static var usage: rusage {
        var usage = rusage()
        #if canImport(Glibc)
            getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
        #else
            getrusage(RUSAGE_SELF, &usage)
        #endif
        return usage
    }

    private static func seconds(_ time: timeval) -> Double {
        Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
    }

    /// A number of kB in /proc/self/status.
    private static func statusLine(_ key: String) -> Int? {
        guard let file = fopen("/proc/self/status", "r") else { return nil }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, Int32(line.count), file) != nil {
            let words = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self).split { $0 == " " || $0 == "\t" }
            if words.count > 1, words[0] == key { return Int(words[1]) }
        }
        return nil
    }
}
