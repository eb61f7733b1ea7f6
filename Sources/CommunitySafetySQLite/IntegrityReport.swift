#if SQLite
    public import SafetyStorage

    /// What a look through a whole database found wrong with it.
    public struct IntegrityReport: Hashable, Sendable {
        /// How much is looked at.
        public enum Depth: Hashable, Sendable {
            /// Every page, the journal's positions and the unique keys; not each index against its table.
            case quick
            /// Everything: besides, every index and every term against the records.
            case full
        }

        /// One thing that is not as a store would have left it.
        public struct Finding: Hashable, Sendable, CustomStringConvertible {
            /// What kind of thing it is.
            public struct Kind: RawRepresentable, Hashable, Sendable {
                /// The kind as text.
                public let rawValue: String

                /// The kind with that text.
                public init(rawValue: String) { self.rawValue = rawValue }

                /// Pages, rows or indexes that SQLite itself finds wrong.
                public static let damage = Kind(rawValue: "damage")
                /// A row that refers to one which is not there.
                public static let reference = Kind(rawValue: "reference")
                /// A record without one of its revisions, or with one that no commit made.
                public static let revision = Kind(rawValue: "revision")
                /// A term by which a record is found and should not be, or by which it should be and is not.
                public static let term = Kind(rawValue: "term")
                /// A gap in a journal, or in an entry of one.
                public static let journal = Kind(rawValue: "journal")
                /// A unique key held by a record that cannot hold one.
                public static let uniqueKey = Kind(rawValue: "unique-key")
            }

            /// What kind of thing it is.
            public let kind: Kind
            /// What was found, for whoever keeps the database; no content of records.
            public let message: String
            /// The record concerned, where it is one.
            public let key: RecordKey?

            /// A finding with those members.
            public init(_ kind: Kind, _ message: String, key: RecordKey? = nil) {
                self.kind = kind
                self.message = message
                self.key = key
            }

            /// The kind, the record if there is one, and the message.
            public var description: String {
                "\(kind.rawValue): " + (key.map { "\($0): " } ?? "") + message
            }
        }

        /// How much was looked at.
        public let depth: Depth
        /// What was found, at most a hundred of each kind; empty for a sound database.
        public let findings: [Finding]

        /// True where nothing was found.
        public var isSound: Bool { findings.isEmpty }

        /// A report with those members.
        public init(depth: Depth, findings: [Finding]) {
            self.depth = depth
            self.findings = findings
        }
    }
#endif
