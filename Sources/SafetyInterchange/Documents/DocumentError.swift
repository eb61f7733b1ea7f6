/// Why a JSON document is not of its format: where in the document, and what is wrong there.
public struct DocumentError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Problem: Hashable, Sendable {
        /// The bytes are no JSON.
        case notJSON(String)
        /// A member that must be there is not.
        case missing
        /// A member that the format does not have; the members that it has.
        case unknownMember(allowed: [String])
        /// A member that stands in its object before already.
        case repeatedMember
        /// A value of another kind than the format has there.
        case wrongKind(expected: String, found: String)
        /// A value that the format does not allow; what it allows.
        case badValue(String, expected: String)
        /// A value that cannot be read; why not.
        case unreadable(String)
    }

    /// The path in the document, such as `vectors[3].events[1].at`; empty for the whole document.
    public let path: String
    /// What is wrong there.
    public let problem: Problem

    /// That problem at that path.
    public init(_ path: String, _ problem: Problem) {
        self.path = path
        self.problem = problem
    }

    /// Path and problem in one line.
    public var description: String {
        let place = path.isEmpty ? "document" : path
        switch problem {
        case .notJSON(let reason): return "\(place): not JSON: \(reason)"
        case .missing: return "\(place): missing"
        case .unknownMember(let allowed):
            return "\(place): unknown member; the format has \(allowed.joined(separator: ", "))"
        case .repeatedMember: return "\(place): stands in the same object twice"
        case .wrongKind(let expected, let found): return "\(place): expected \(expected), found \(found)"
        case .badValue(let value, let expected): return "\(place): \"\(value)\" is not \(expected)"
        case .unreadable(let reason): return "\(place): \(reason)"
        }
    }
}
