#if SQLite && PostgreSQL && Crypto
    import Foundation
    import SafetyStorage

    /// What the write load says on its standard output, a line at a time.
    enum WriterLine: Equatable {
        /// The store has acknowledged a commit.
        case acknowledged(Partition, position: Int, command: String, digest: String)
        /// The end of a journal, as an outsider would keep it.
        case checkpoint(Partition, position: Int, link: String)
        /// The store could not be reached; the command is tried again.
        case unavailable(String)
        /// So many conflicts were met where two writers wanted the same.
        case finished(conflicts: Int)

        var text: String {
            switch self {
            case .acknowledged(let partition, let position, let command, let digest):
                "ack \(partition) \(position) \(command) \(digest)"
            case .checkpoint(let partition, let position, let link): "checkpoint \(partition) \(position) \(link)"
            case .unavailable(let message): "unavailable \(message)"
            case .finished(let conflicts): "finished \(conflicts)"
            }
        }

        init?(_ text: Substring) {
            let words = text.split(separator: " ").map { String($0) }
            if words.first == "unavailable" {
                self = .unavailable(words.dropFirst().joined(separator: " "))
                return
            }
            switch (words.first, words.count) {
            case ("ack", 5):
                guard let position = Int(words[2]) else { return nil }
                self = .acknowledged(
                    Partition(rawValue: words[1]), position: position, command: words[3], digest: words[4])
            case ("checkpoint", 4):
                guard let position = Int(words[2]) else { return nil }
                self = .checkpoint(Partition(rawValue: words[1]), position: position, link: words[3])
            case ("finished", 2):
                guard let conflicts = Int(words[1]) else { return nil }
                self = .finished(conflicts: conflicts)
            default: return nil
            }
        }

        /// Says it at once, in one call to the system: a line is there whole or not at all, whenever the kill comes.
        func say() {
            let line = Array((text + "\n").utf8)
            let written = line.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
            // Nobody listens any more: the driver is gone.
            if written != line.count { exit(0) }
        }

        /// What the store had to say where it could not be reached.
        var complaint: String? {
            if case .unavailable(let message) = self { message } else { nil }
        }

        /// The lines of a file.
        static func all(in path: String) throws -> [WriterLine] {
            try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { text in
                guard let line = WriterLine(text) else { throw BrokenPromise("the writer said '\(text)'") }
                return line
            }
        }
    }
#endif
