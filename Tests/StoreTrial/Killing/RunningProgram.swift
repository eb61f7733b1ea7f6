#if SQLite && PostgreSQL && Crypto
    import Foundation

    /// A program that was started.
    ///
    /// Not by Foundation's `Process`, which waits until the last one has gone who got its open files: a server that
    /// outlives the script that starts it has them, too.
    struct RunningProgram: Sendable {
        let identifier: Int32

        /// - Parameter output: what its standard output goes to; that of this process unless said otherwise.
        init(_ program: String, _ arguments: [String], output: Int32? = nil) throws {
            var actions = posix_spawn_file_actions_t()
            posix_spawn_file_actions_init(&actions)
            defer { posix_spawn_file_actions_destroy(&actions) }
            if let output { posix_spawn_file_actions_adddup2(&actions, output, 1) }
            var words = ([program] + arguments).map { strdup($0) } + [nil]
            defer { words.forEach { free($0) } }
            var identifier: pid_t = 0
            let code = posix_spawn(&identifier, program, &actions, nil, &words, environ)
            try expect(code == 0, "\(program) cannot be started: \(String(cString: strerror(code)))")
            self.identifier = identifier
        }

        /// The status that it ends with; negative for a signal.
        @discardableResult
        func wait() -> Int32 {
            var status: Int32 = 0
            while waitpid(identifier, &status, 0) < 0 && errno == EINTR {}
            let signal = status & 0x7F
            return signal == 0 ? status >> 8 & 0xFF : -signal
        }

        /// Runs a command line to its end.
        static func shell(_ line: String) throws {
            let status = try RunningProgram("/bin/sh", ["-c", line]).wait()
            try expect(status == 0, "'\(line)' ended with \(status)")
        }
    }
#endif
