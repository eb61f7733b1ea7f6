import CommunitySafetyKit

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Progress and faults go to standard error, so that standard output stays clean.
enum Progress {
    static func say(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        _ = write(2, bytes, bytes.count)
    }
}

func exit(withFailure failed: Bool) {
    exit(failed ? 1 : 0)
}
