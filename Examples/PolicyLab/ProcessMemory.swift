#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// What the system says of this process.
enum ProcessMemory {
    /// The most that this process has held in memory so far; nil where the system does not say.
    static var peakBytes: Int? {
        var usage = rusage()
        #if canImport(Darwin)
            return getrusage(RUSAGE_SELF, &usage) == 0 ? usage.ru_maxrss : nil
        #elseif canImport(Glibc)
            return getrusage(numericCast(RUSAGE_SELF.rawValue), &usage) == 0 ? usage.ru_maxrss * 1024 : nil
        #else
            return getrusage(RUSAGE_SELF, &usage) == 0 ? usage.ru_maxrss * 1024 : nil
        #endif
    }
}
