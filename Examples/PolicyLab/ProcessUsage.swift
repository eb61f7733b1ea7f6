#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// What this process has used of the machine so far, as the system says.
struct ProcessUsage {
    /// The most that it has held in memory.
    let peakBytes: Int
    /// The time that processors have worked for it, all together.
    let processorSeconds: Double

    /// Nil where the system does not say.
    init?() {
        var usage = rusage()
        #if canImport(Glibc)
            guard getrusage(numericCast(RUSAGE_SELF.rawValue), &usage) == 0 else { return nil }
        #else
            guard getrusage(RUSAGE_SELF, &usage) == 0 else { return nil }
        #endif
        #if canImport(Darwin)
            peakBytes = usage.ru_maxrss
        #else
            peakBytes = usage.ru_maxrss * 1024
        #endif
        processorSeconds = [usage.ru_utime, usage.ru_stime].reduce(0) {
            $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1_000_000
        }
    }
}
