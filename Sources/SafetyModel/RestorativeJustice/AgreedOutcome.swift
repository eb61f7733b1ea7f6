public import CivilTime

/// One thing on which both sides of a restorative process agreed.
public struct AgreedOutcome: Hashable, Codable, Sendable, Identifiable {
    /// The identity of an agreed outcome.
    public typealias ID = Identifier<AgreedOutcome>

    /// What kind of thing.
    public struct Kind: CodeList {
        /// The code as it is stored.
        public let rawValue: String

        /// The code with that text, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// An apology.
        public static let apology: Kind = "apology"
        /// Something is paid, returned or repaired.
        public static let reparation: Kind = "reparation"
        /// Work for the community.
        public static let communityWork: Kind = "community-work"
        /// Help with a problem behind the harm.
        public static let support: Kind = "support"

        /// The codes that this edition of the kit knows.
        public static let known: [Kind] = [.apology, .reparation, .communityWork, .support]
    }

    /// Which outcome it is.
    public let id: ID
    /// What kind of thing.
    public let kind: Kind
    /// By the end of which UK civil day it is to be done; nil where no day was agreed.
    public let due: CivilDate?
    /// How it is put.
    public let wording: Personal<String>?
    /// Whether it was done, and on which UK civil day.
    public internal(set) var done: Milestone

    /// Something that was agreed.
    public init(
        id: ID, _ kind: Kind, due: CivilDate? = nil, wording: Personal<String>? = nil, done: Milestone = .notRecorded
    ) {
        self.id = id
        self.kind = kind
        self.due = due
        self.wording = wording
        self.done = done
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case kind
        case due
        case wording
        case done
    }
}
