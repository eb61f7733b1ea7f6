import Foundation

/// A command that was run to its end.
struct Command {
    let exitCode: Int32
    let output: String
    let errors: String

    /// Both outputs, for the message of a failed expectation.
    var transcript: String { "exit \(exitCode)\n\(output)\n\(errors)" }

    /// What a compiler complained of, one fault a line; the whole transcript where it named none.
    var faults: String {
        var seen: Set<Substring> = []
        let lines = (output + "\n" + errors).split(separator: "\n").filter {
            $0.contains(": error:") && seen.insert($0).inserted
        }
        return lines.isEmpty ? transcript : lines.joined(separator: "\n")
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// The output as a value; where it cannot be read, the error shows all that the command said.
    func decoded<Value: Decodable>(as type: Value.Type) throws -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(output.utf8))
        } catch {
            throw Failure(description: "\(error)\n\(transcript)")
        }
    }

    /// Runs a program found on the path, and ends it when it takes longer than allowed.
    ///
    /// The outputs go through files, as a full pipe would stop a build that nobody reads.
    static func run(_ arguments: [String], within limit: Duration, in folder: ScratchFolder) async throws -> Command {
        let name = UUID().uuidString
        try folder.write("", to: "\(name).out")
        try folder.write("", to: "\(name).err")
        let output = folder.url.appending(path: "\(name).out")
        let errors = folder.url.appending(path: "\(name).err")

        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()

        let end = ContinuousClock.now + limit
        while process.isRunning {
            guard ContinuousClock.now < end else {
                process.terminate()
                process.waitUntilExit()
                throw Failure(description: "\(arguments.joined(separator: " ")) took longer than \(limit)")
            }
            try await Task.sleep(for: .milliseconds(20))
        }
        return Command(
            exitCode: process.terminationStatus,
            output: try String(contentsOf: output, encoding: .utf8),
            errors: try String(contentsOf: errors, encoding: .utf8))
    }
}
