public import CivilTime

/// That somebody came to a stage of a pathway, in the care of a body.
public struct PathwayStep: Hashable, Codable, Sendable {
    /// On what ground one body tells another about somebody.
    public struct SharingBasis: CodeList {
        /// The code as it is stored.
        public let rawValue: String

        /// The code with that text, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The person consents.
        public static let consent: SharingBasis = "consent"
        /// A law asks for it.
        public static let legalDuty: SharingBasis = "legal-duty"
        /// Somebody is to be kept from harm.
        public static let safeguarding: SharingBasis = "safeguarding"
        /// An agreement between the bodies covers it.
        public static let agreement: SharingBasis = "agreement"

        /// The codes that this edition of the kit knows.
        public static let known: [SharingBasis] = [.consent, .legalDuty, .safeguarding, .agreement]
    }

    /// The stage.
    public let stage: PathwayStage
    /// In whose care.
    public let body: ServiceBody
    /// From which UK civil day on.
    public let on: CivilDate
    /// On what ground the body before told this one; nil where none is recorded.
    public let basis: SharingBasis?

    /// That somebody came to a stage on a day.
    public init(to stage: PathwayStage, with body: ServiceBody, on day: CivilDate, sharing basis: SharingBasis? = nil) {
        self.stage = stage
        self.body = body
        self.on = day
        self.basis = basis
    }

    private enum CodingKeys: String, CodingKey {
        case stage
        case body
        case on
        case basis
    }
}
