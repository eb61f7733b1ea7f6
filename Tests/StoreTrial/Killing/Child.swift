#if SQLite && PostgreSQL && Crypto
    import Foundation
    import Synchronization

    /// A process of this program, whose lines are read as they come.
    ///
    /// A class, as the process goes on while others look at what it has said.
    final class Child: Sendable {
        private struct State {
            var lines: [WriterLine] = []
            var rest: [UInt8] = []
            var nonsense: String?
        }

        private let process: RunningProgram
        private let state = Mutex(State())
        private let reader: Int32
        /// Everything it says is written there, too.
        private let copy: FileHandle

        init(_ arguments: [String], copyingTo copy: FileHandle) throws {
            var ends: [Int32] = [0, 0]
            try expect(pipe(&ends) == 0, "there is no pipe for a writer")
            reader = ends[0]
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            // Otherwise the pipe would never end, as this process could write to it, too.
            defer { close(ends[1]) }
            process = try RunningProgram(
                URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().path, arguments, output: ends[1])
            self.copy = copy
        }

        deinit { close(reader) }

        var identifier: Int32 { process.identifier }

        /// The lines said so far.
        var lines: [WriterLine] { state.withLock { $0.lines } }

        /// Waits for more output and takes it in; false once there will be none.
        private func readSome() -> Bool {
            var buffer = [UInt8](repeating: 0, count: 65_536)
            let count = buffer.withUnsafeMutableBytes { read(reader, $0.baseAddress, $0.count) }
            guard count > 0 else { return false }
            state.withLock { state in
                state.rest += buffer[..<count]
                while let end = state.rest.firstIndex(of: UInt8(ascii: "\n")) {
                    let text = String(decoding: state.rest[..<end], as: UTF8.self)
                    if let line = WriterLine(text[...]) { state.lines.append(line) } else { state.nonsense = text }
                    // By whole lines, as several processes may be copied into one file.
                    copy.write(Data(state.rest[...end]))
                    state.rest.removeSubrange(...end)
                }
            }
            return true
        }

        /// Reads until it has said so many acknowledgements in all.
        func awaitAcknowledgements(_ count: Int) throws {
            while acknowledged < count {
                guard readSome() else {
                    throw BrokenPromise("the writer ended by itself after \(acknowledged) commits")
                }
            }
        }

        /// Reads until it has said so many times that the store cannot be reached.
        func awaitComplaints(_ count: Int) throws {
            while complaints.count < count {
                guard readSome() else {
                    throw BrokenPromise("the writer ended by itself, and always reached its store")
                }
            }
        }

        var complaints: [String] { lines.compactMap(\.complaint) }

        var acknowledged: Int {
            lines.count { line in
                if case .acknowledged = line { true } else { false }
            }
        }

        /// SIGKILL, and everything it had said before.
        func killAndReadOut() throws {
            try expect(kill(identifier, SIGKILL) == 0, "the writer \(identifier) cannot be killed")
            while readSome() {}
            process.wait()
            try expectSense()
        }

        /// Reads until it ends, which must be well.
        func readOut() throws {
            while readSome() {}
            try expect(process.wait() == 0, "the writer ended with another status than 0")
            try expectSense()
        }

        private func expectSense() throws {
            let nonsense = state.withLock {
                $0.nonsense ?? ($0.rest.isEmpty ? nil : String(decoding: $0.rest, as: UTF8.self))
            }
            try expect(nonsense == nil, "the writer said '\(nonsense ?? "")'")
        }
    }
#endif
