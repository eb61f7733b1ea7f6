#if SQLite && PostgreSQL && Crypto
    import Foundation

    /// A running program.
    struct RunningProgram: Sendable {
        let identifier: Int32
        private let process: Process

        init(_ program: URL, _ arguments: [String], output: Pipe? = nil) throws {
            let process = Process()
            process.executableURL = program
            process.arguments = arguments
            if let output { process.standardOutput = output }
            try process.run()
            // Otherwise the pipe would never end, as this process could write to it, too.
            try output?.fileHandleForWriting.close()
            self.process = process
            identifier = process.processIdentifier
        }

        /// The status that it ends with.
        @discardableResult
        func wait() -> Int32 {
            process.waitUntilExit()
            return process.terminationStatus
        }

        /// Runs a command line to its end.
        static func shell(_ line: String) throws {
            let status = try RunningProgram(URL(filePath: "/bin/sh"), ["-c", line]).wait()
            try expect(status == 0, "'\(line)' ended with \(status)")
        }
    }
#endif
