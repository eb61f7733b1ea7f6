#if PostgreSQL
    import Foundation
    import Testing

    /// A session of psql that stays open, to hold what a store must wait for.
    final class Psql {
        private let process = Process()
        private let input = Pipe()
        private let output = Pipe()

        /// A session that has run the statements when this returns.
        init(_ server: Server, _ sql: String) throws {
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = ["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", server.address]
            process.standardInput = input
            process.standardOutput = output
            try process.run()
            try run(sql)
        }

        deinit {
            try? input.fileHandleForWriting.write(contentsOf: Data("\\q\n".utf8))
            try? input.fileHandleForWriting.close()
            process.waitUntilExit()
        }

        /// Runs more statements.
        func run(_ sql: String) throws {
            try input.fileHandleForWriting.write(contentsOf: Data("\(sql);\n\\echo done\n".utf8))
            var answer = ""
            while !answer.contains("done") {
                let data = output.fileHandleForReading.availableData
                try #require(!data.isEmpty, "psql ended")
                answer += String(decoding: data, as: UTF8.self)
            }
        }
    }
#endif
