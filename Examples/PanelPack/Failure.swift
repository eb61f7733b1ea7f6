#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Ends the program with one line on standard error and exit status 1.
func fail(_ line: String) -> Never {
    let bytes = Array((line + "\n").utf8)
    _ = write(2, bytes, bytes.count)
    exit(1)
}
