import Foundation
import SafetyStorage

/// A file of lines: the first says in what format the others are.
struct LineFile {
    private struct Heading: Codable {
        let format: Int
    }

    private static let format = 1
    private let url: URL

    init(path: String) throws {
        url = URL(filePath: path)
        if !FileManager.default.fileExists(atPath: path) { try replace(with: []) }
    }

    /// All lines; one that a crash cut short was never acknowledged, and is cut off.
    func lines() throws -> [Line] {
        let data = try translatingErrors { try Data(contentsOf: url) }
        let whole = data.lastIndex(of: UInt8(ascii: "\n")).map { data[...$0] } ?? Data()
        let texts = whole.split(separator: UInt8(ascii: "\n"))
        guard let heading = try texts.first.map({ try decoded(Heading.self, $0) }) else {
            throw StorageError(.corrupt, "\(url.path): no file of lines")
        }
        guard heading.format <= Self.format else {
            throw StorageError(
                .newerSchema, "\(url.path): has format \(heading.format); this edition reads up to \(Self.format)")
        }
        if whole.count < data.count { try write { try $0.truncate(atOffset: UInt64(whole.count)) } }
        return try texts.dropFirst().map { try decoded(Line.self, $0) }
    }

    /// Writes a line at the end; it is on the disk when this returns, or not in the file at all when this throws.
    func append(_ line: Line) throws {
        let bytes = try encoded(line)
        try write { handle in
            let end = try handle.seekToEnd()
            do {
                try handle.write(contentsOf: bytes)
                try handle.synchronize()
            } catch {
                try handle.truncate(atOffset: end)
                throw error
            }
        }
    }

    /// Puts a new file in the place of the old, so that nothing of what was in that is left.
    func replace(with lines: [Line]) throws {
        let bytes = try lines.reduce(into: encoded(Heading(format: Self.format))) { $0 += try encoded($1) }
        try translatingErrors { try bytes.write(to: url, options: .atomic) }
        try write { try $0.synchronize() }
    }

    private func write(_ work: (FileHandle) throws -> Void) throws {
        try translatingErrors {
            let handle = try FileHandle(forUpdating: url)
            defer { try? handle.close() }
            try work(handle)
        }
    }

    private func encoded(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return try encoder.encode(value) + [UInt8(ascii: "\n")]
    }

    /// Without the decoder's own words, which may quote content.
    private func decoded<Value: Decodable>(_ type: Value.Type, _ data: Data) throws -> Value {
        do {
            return try JSONDecoder().decode(type, from: data)
        } catch {
            throw StorageError(.corrupt, "\(url.path): a line cannot be read")
        }
    }

    private func translatingErrors<Value>(_ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch {
            throw StorageError(.unavailable, "\(url.path): \(error.localizedDescription)")
        }
    }
}
