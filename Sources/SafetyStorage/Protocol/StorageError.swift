/// A store refuses, or cannot do, what it was asked.
public struct StorageError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of situation it is.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        /// The code as text.
        public let rawValue: String

        /// The code with that text; adapters may add their own.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The code as text.
        public var description: String { rawValue }

        /// Something stands against it: another revision, a unique key held, a command name used for something else.
        public static let conflict = Code(rawValue: "conflict")
        /// There is no such record.
        public static let notFound = Code(rawValue: "not-found")
        /// The store cannot be reached now; trying again with the same command is safe.
        public static let unavailable = Code(rawValue: "unavailable")
        /// The record was written by a newer edition, and is not guessed at.
        public static let newerSchema = Code(rawValue: "newer-schema")
        /// What lies there belongs to another application and is left alone: a file, or tables under a store's names.
        public static let foreignDatabase = Code(rawValue: "foreign-database")
        /// What is stored cannot be read.
        public static let corrupt = Code(rawValue: "corrupt")
        /// The caller may not do this.
        public static let denied = Code(rawValue: "denied")
        /// The request contradicts itself; a mistake of the program.
        public static let malformed = Code(rawValue: "malformed")
    }

    /// What a precondition expected.
    public enum Expectation: Hashable, Sendable {
        /// No record at all.
        case absent
        /// A record at that revision.
        case revision(Revision)
    }

    /// What kind of situation it is.
    public let code: Code
    /// What happened, for the developer; no content of records.
    public let message: String
    /// The record concerned.
    public let key: RecordKey?
    /// What was expected of it.
    public let expected: Expectation?
    /// The revision found; nil where there is none, or where revisions are not the point.
    public let found: Revision?

    /// An error with those members.
    public init(
        _ code: Code, _ message: String, key: RecordKey? = nil, expected: Expectation? = nil, found: Revision? = nil
    ) {
        self.code = code
        self.message = message
        self.key = key
        self.expected = expected
        self.found = found
    }

    /// The code and the message.
    public var description: String { "\(code): \(message)" }
}
