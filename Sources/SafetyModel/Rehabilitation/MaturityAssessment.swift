public import CivilTime

/// How mature somebody young was found to be, and what is done differently for it.
///
/// Maturity is no age: a side of it that nobody could judge stays unknown.
public struct MaturityAssessment: Hashable, Sendable, Identifiable {
    /// The identity of an assessment.
    public typealias ID = Identifier<MaturityAssessment>

    /// A side of maturity.
    public struct Side: CodeList {
        /// The code as it is stored.
        public let rawValue: String

        /// The code with that text, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Seeing what follows from an act.
        public static let consequences: Side = "consequences"
        /// Keeping hold of impulses.
        public static let impulses: Side = "impulses"
        /// Standing up to others of the same age.
        public static let peerPressure: Side = "peer-pressure"
        /// Understanding what is said and asked.
        public static let understanding: Side = "understanding"

        /// The codes that this edition of the kit knows.
        public static let known: [Side] = [.consequences, .impulses, .peerPressure, .understanding]
    }

    /// Something that is done differently.
    public struct Adjustment: Hashable, Codable, Sendable {
        /// What is done.
        public struct Kind: CodeList {
            /// The code as it is stored.
            public let rawValue: String

            /// The code with that text, known or not.
            public init(rawValue: String) { self.rawValue = rawValue }

            /// Words that are easier to understand.
            public static let plainLanguage: Kind = "plain-language"
            /// More time, in shorter sittings.
            public static let shorterSittings: Kind = "shorter-sittings"
            /// A supporter present.
            public static let supporterPresent: Kind = "supporter-present"
            /// A way around prosecution considered first.
            public static let diversionFirst: Kind = "diversion-first"

            /// The codes that this edition of the kit knows.
            public static let known: [Kind] = [.plainLanguage, .shorterSittings, .supporterPresent, .diversionFirst]
        }

        /// What is done.
        public let kind: Kind
        /// Whether it was done, and on which UK civil day.
        public var applied: Milestone

        /// An adjustment that the assessment asks for, and whether it was done.
        public init(_ kind: Kind, applied: Milestone = .notRecorded) {
            self.kind = kind
            self.applied = applied
        }

        private enum CodingKeys: String, CodingKey {
            case kind
            case applied
        }
    }

    /// Which assessment it is.
    public let id: ID
    /// Whose maturity.
    public let person: Person.ID
    /// The UK civil day on which it was assessed.
    public let on: CivilDate
    /// Whether each side was found to be mature; a side that is not here was not judged.
    public let findings: [Side: Bool]
    /// What is to be done differently.
    public var adjustments: [Adjustment]
    /// What the assessor wrote.
    public var note: Personal<String>?

    /// An assessment with those findings and adjustments.
    public init(
        id: ID, of person: Person.ID, on day: CivilDate, findings: [Side: Bool], adjustments: [Adjustment] = [],
        note: Personal<String>? = nil
    ) {
        self.id = id
        self.person = person
        self.on = day
        self.findings = findings
        self.adjustments = adjustments
        self.note = note
    }

    /// The known sides that nobody judged.
    public var unjudged: [Side] { Side.known.filter { findings[$0] == nil } }

    /// The adjustments that had been applied by the end of a UK civil day.
    public func applied(by day: CivilDate) -> [Adjustment] {
        adjustments.filter { $0.applied.isReached(by: day) == true }
    }

    /// How many of the adjustments had been applied by the end of a UK civil day.
    public func adjustmentCount(by day: CivilDate) -> Share {
        Share(of: adjustments.map { $0.applied.isReached(by: day) })
    }
}

extension MaturityAssessment: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case person
        case on
        case findings
        case adjustments
        case note
    }
}
