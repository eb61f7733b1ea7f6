import CommunitySafetyKit
import SafetyInterchange

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Where cases come from: lines of JSON, or one document of vectors or of a scenario.
enum CaseFile {
    /// One case a line; standard input where there is no path.
    case lines(path: String?)
    /// The cases of a document, all of them.
    case document([LabCase])

    /// A file, or standard input for `-`.
    ///
    /// A name that ends in `.json` is one document, any other has one object a line.
    ///
    /// - Parameters:
    ///   - path: the file, or `-`.
    ///   - asOf: the instant for the cases of a scenario, which has none.
    init(_ path: String, asOf: Instant?) throws {
        guard path.hasSuffix(".json") else {
            self = .lines(path: path == "-" ? nil : path)
            return
        }
        let bytes = try Rules.contents(of: path)
        do {
            // A document that has no head is left to the strict reader, which says why.
            let head = try? JSONDecoder().decode(Head.self, from: bytes)
            if head?.format == ScenarioFile.format {
                guard let asOf else { throw Rules.Fault(description: "a scenario has no instant: give --as-of") }
                self = .document(
                    try ScenarioFile(json: bytes).cases.flatMap { entry in
                        entry.victims.map { LabCase(for: $0, in: entry, asOf: asOf) }
                    })
            } else {
                let file = try VectorFile(json: bytes)
                self = .document(file.vectors.map { LabCase($0, policy: file.policy, division: file.division) })
            }
        } catch {
            throw Rules.Fault(description: "\(path): \(error)")
        }
    }

    private struct Head: Decodable {
        let format: String?
    }

    /// Visits each case in turn; a case at fault is told on standard error, and the others go on.
    ///
    /// - Returns: whether none was at fault.
    func forEachCase(of file: String, _ body: (LabCase) throws -> Void) throws -> Bool {
        var holds = true
        func attempt(_ place: String, _ work: () throws -> Void) {
            do {
                try work()
            } catch {
                holds = false
                Progress.say("policy-lab: \(place): \(error)")
            }
        }
        switch self {
        case .document(let cases):
            for one in cases { attempt("\(file), \(one.name)") { try body(one) } }
        case .lines(let path):
            var source = try Self.source(path)
            let name = source.name
            while let block = try source.next() {
                block.forEachLine { line in
                    if line.isBlank { return }
                    attempt("\(name), line \(line.number)") { try body(LabCase(line)) }
                }
            }
        }
        return holds
    }

    /// The lines of a file, or of standard input.
    static func source(_ path: String?) throws -> LineSource {
        if let path { return LineSource(try ByteSource(file: path)) }
        return LineSource(try ByteSource(standardInputInChunksOf: 1 << 16))
    }
}
