#if SQLite && PostgreSQL && Crypto
    import Foundation

    /// Who is killed in a round.
    enum KillVictim: String {
        /// The process that writes.
        case client
        /// The server and all that work for it, by SIGKILL; it is started again, and the writer goes on.
        case server
        /// The server, asked to stop; it is started again, and the writer goes on.
        case stop
    }

    /// The server of a trial, as its script started it.
    struct ServerProcess {
        /// `postmaster.pid` in its folder.
        let pidFile: String
        /// The command lines that start and stop it.
        let start: String
        let stop: String

        init(_ arguments: TrialArguments) throws {
            pidFile = try arguments.required("pid-file")
            start = try arguments.required("start")
            stop = try arguments.required("stop")
        }

        /// SIGKILL to the postmaster and to its children, which would otherwise go on to the end of what they do.
        func killAll() throws {
            guard let postmaster = try String(contentsOfFile: pidFile, encoding: .utf8).split(separator: "\n").first,
                let identifier = Int32(postmaster)
            else { throw BrokenPromise("\(pidFile) names no process") }
            let children = try children(of: identifier)
            for process in [identifier] + children { kill(process, SIGKILL) }
            // They are gone once the system says so; a new server would find their memory otherwise.
            for process in [identifier] + children {
                while isAlive(process) { usleep(1000) }
            }
            // A process whose end nobody has asked for yet still has its number, and a server that finds the number in
            // this file would take it for another one at work.
            try FileManager.default.removeItem(atPath: pidFile)
        }

        func startAgain() throws { try RunningProgram.shell(start) }
        func stopInOrder() throws { try RunningProgram.shell(stop) }

        private func children(of parent: Int32) throws -> [Int32] {
            try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap { Int32($0) }
                .filter { status(of: $0)?.parent == parent }
        }

        private func isAlive(_ process: Int32) -> Bool { status(of: process).map { $0.state != "Z" } ?? false }

        /// By `/proc/PID/stat`: `PID (name) state parent …`.
        private func status(of process: Int32) -> (state: Substring, parent: Int32)? {
            guard let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
                let end = text.lastIndex(of: ")")
            else { return nil }
            let words = text[text.index(after: end)...].split(separator: " ")
            guard words.count > 1, let parent = Int32(words[1]) else { return nil }
            return (words[0], parent)
        }
    }
#endif
