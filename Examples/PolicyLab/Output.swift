#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Standard output, a block at a time.
enum Output {
    /// Why nothing more can be written.
    struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    /// Writes a line.
    static func line(_ text: some CustomStringConvertible) throws {
        try write(Array("\(text)\n".utf8))
    }

    /// Writes all of it.
    static func write(_ bytes: [UInt8]) throws {
        try bytes.withUnsafeBytes { raw in
            var rest = raw[...]
            while !rest.isEmpty {
                let count = systemWrite(1, rest)
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else {
                    throw Fault(description: "standard output: \(String(cString: strerror(errno)))")
                }
                rest = rest.dropFirst(count)
            }
        }
    }

    private static func systemWrite(_ descriptor: Int32, _ bytes: Slice<UnsafeRawBufferPointer>) -> Int {
        let whole = UnsafeRawBufferPointer(rebasing: bytes)
        #if canImport(Darwin)
            return Darwin.write(descriptor, whole.baseAddress, whole.count)
        #elseif canImport(Glibc)
            return Glibc.write(descriptor, whole.baseAddress, whole.count)
        #elseif canImport(Musl)
            return Musl.write(descriptor, whole.baseAddress, whole.count)
        #endif
    }
}
