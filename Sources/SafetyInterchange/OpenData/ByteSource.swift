#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Bytes read once, front to back, a chunk at a time: a file, or bytes already in memory.
///
/// It cannot be copied, because two copies would move one file position. A file is closed when its source ends.
public struct ByteSource: ~Copyable, Sendable {
    /// What errors call the source: the file's path, or the name given to the bytes.
    public let name: String

    private let descriptor: Int32?
    private let bytes: [UInt8]
    private let chunkSize: Int
    private var position = 0

    /// Opens a file for reading; throws `.unreadableFile` where the system refuses it.
    public init(file path: String, chunkSize: Int = 65_536) throws(OpenDataError) {
        let opened = open(path, O_RDONLY | O_CLOEXEC)
        guard opened >= 0 else {
            throw OpenDataError(
                .unreadableFile, file: path, expected: "a file that can be read",
                found: String(cString: strerror(errno)))
        }
        self.name = path
        self.descriptor = opened
        self.bytes = []
        self.chunkSize = max(1, chunkSize)
    }

    /// Reads what this process is given on standard input; throws `.unreadableFile` where it has none.
    ///
    /// Standard input stays open when the source ends.
    public init(standardInputInChunksOf chunkSize: Int) throws(OpenDataError) {
        let copy = dup(STDIN_FILENO)
        guard copy >= 0 else {
            throw OpenDataError(
                .unreadableFile, file: Self.standardInput, expected: "standard input",
                found: String(cString: strerror(errno)))
        }
        self.name = Self.standardInput
        self.descriptor = copy
        self.bytes = []
        self.chunkSize = max(1, chunkSize)
    }

    private static let standardInput = "standard input"

    /// Reads from memory, in chunks as a file would be.
    public init(bytes: [UInt8], named name: String, chunkSize: Int = 65_536) {
        self.name = name
        self.descriptor = nil
        self.bytes = bytes
        self.chunkSize = max(1, chunkSize)
    }

    deinit {
        if let descriptor { _ = close(descriptor) }
    }

    /// Replaces the buffer's contents by the next chunk; an empty buffer afterwards means the end.
    ///
    /// Throws `.readFailed` where the system stops in the middle of the file.
    public mutating func read(into buffer: inout [UInt8]) throws(OpenDataError) {
        guard let descriptor else {
            let end = min(position + chunkSize, bytes.count)
            buffer.removeAll(keepingCapacity: true)
            buffer.append(contentsOf: bytes[position..<end])
            position = end
            return
        }
        if buffer.count != chunkSize { buffer = [UInt8](repeating: 0, count: chunkSize) }
        var count = systemRead(descriptor, into: &buffer)
        // A signal may interrupt the call before any byte has come; it is then to be made again.
        while count < 0 && errno == EINTR { count = systemRead(descriptor, into: &buffer) }
        guard count >= 0 else {
            throw OpenDataError(
                .readFailed, file: name, expected: "more bytes after byte \(position)",
                found: String(cString: strerror(errno)))
        }
        buffer.removeLast(buffer.count - count)
        position += count
    }

    private func systemRead(_ descriptor: Int32, into buffer: inout [UInt8]) -> Int {
        buffer.withUnsafeMutableBytes { raw in
            #if canImport(Darwin)
                Darwin.read(descriptor, raw.baseAddress, raw.count)
            #elseif canImport(Glibc)
                Glibc.read(descriptor, raw.baseAddress, raw.count)
            #elseif canImport(Musl)
                Musl.read(descriptor, raw.baseAddress, raw.count)
            #endif
        }
    }
}
