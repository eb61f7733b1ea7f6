#if SQLite && PostgreSQL && Crypto
    import CommunitySafetyCrypto
    import SafetyStorage

    /// One thing that a command of the write load did, as its manifest tells it.
    enum Deed: Equatable {
        /// A new note with content of that digest.
        case put(note: String, digest: String)
        /// The counter raised to that value.
        case count(counter: String, value: Int)
        /// A note left with content of that digest.
        case redact(note: String, digest: String)
        case end(note: String)
        case erase(note: String)
        /// A slot, which only one note may have.
        case reserve(slot: String, note: String)

        /// A line of a manifest.
        var line: String {
            switch self {
            case .put(let note, let digest): "put \(note) \(digest)"
            case .count(let counter, let value): "count \(counter) \(value)"
            case .redact(let note, let digest): "redact \(note) \(digest)"
            case .end(let note): "end \(note)"
            case .erase(let note): "erase \(note)"
            case .reserve(let slot, let note): "reserve \(slot) \(note)"
            }
        }

        init?(line: Substring) {
            let words = line.split(separator: " ").map(String.init)
            guard let verb = words.first, words.count == (verb == "end" || verb == "erase" ? 2 : 3) else { return nil }
            switch verb {
            case "put": self = .put(note: words[1], digest: words[2])
            case "count":
                guard let value = Int(words[2]) else { return nil }
                self = .count(counter: words[1], value: value)
            case "redact": self = .redact(note: words[1], digest: words[2])
            case "end": self = .end(note: words[1])
            case "erase": self = .erase(note: words[1])
            case "reserve": self = .reserve(slot: words[1], note: words[2])
            default: return nil
            }
        }
    }

    /// What a command did, which it writes beside it in the same batch: all of it is there, or nothing.
    struct Manifest {
        static let kind: RecordKind = "manifest"

        let deeds: [Deed]

        init(_ deeds: [Deed]) { self.deeds = deeds }

        init?(_ payload: [UInt8]) {
            let lines = String(decoding: payload, as: UTF8.self).split(separator: "\n")
            deeds = lines.compactMap { Deed(line: $0) }
            guard deeds.count == lines.count else { return nil }
        }

        var payload: [UInt8] { Array(deeds.map(\.line).joined(separator: "\n").utf8) }
    }

    /// The SHA-256 digest as text.
    func digest(of bytes: [UInt8]) -> String { SHA256Sealing().digest(of: bytes).description }
#endif
