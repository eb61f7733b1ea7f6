public import CivilTime

/// A compact between a force and the voluntary sector: the principles by which they work with each other.
///
/// Who signs, for how long, and what is promised in terms that can be judged stands in its ``terms``. What it adds are
/// principles, which can only be seen to be followed or not from case to case: ``log``.
public struct Compact: Hashable, Sendable, Identifiable {
    /// The identity of a principle.
    public typealias PrincipleID = Identifier<Principle>

    /// One principle.
    public struct Principle: Hashable, Codable, Sendable, Identifiable {
        /// Which principle it is.
        public let id: PrincipleID
        /// What it says.
        public let statement: String

        /// A principle of that statement.
        public init(id: PrincipleID, _ statement: String) {
            self.id = id
            self.statement = statement
        }

        private enum CodingKeys: String, CodingKey {
            case id
            case statement
        }
    }

    /// Who signed it.
    public struct Signatory: Hashable, Codable, Sendable {
        /// Which body.
        public let body: PublicBody.ID
        /// What kind of body it is.
        public let kind: BodyKind

        /// A signatory of that kind.
        public init(_ body: PublicBody.ID, _ kind: BodyKind) {
            self.body = body
            self.kind = kind
        }

        private enum CodingKeys: String, CodingKey {
            case body
            case kind
        }
    }

    /// Its parties, its days, and what is promised in terms that can be judged, if anything.
    public let terms: Agreement
    /// Who signed it.
    public let signatories: [Signatory]
    /// By what they work with each other.
    public let principles: [Principle]
    /// The UK civil day by which it is to be looked at again.
    public let reviewOn: CivilDate
    /// How the principles were followed, in the order in which it was added.
    public private(set) var log: [CompactEntry]

    /// Which compact it is: that of its terms.
    public var id: Agreement.ID { terms.id }

    /// A compact on those principles.
    ///
    /// - Throws: ``Rejection`` by `compact-is-between-sectors` where the terms are of another kind of agreement, the
    ///   signatories are not its parties, no force or no voluntary organisation is among them, there is no principle or
    ///   one twice, or the review lies outside the term; otherwise as ``add(_:)`` does.
    public init(
        terms: Agreement, signatories: [Signatory], principles: [Principle], reviewOn: CivilDate,
        log: [CompactEntry] = []
    ) throws(Rejection) {
        self.terms = terms
        self.signatories = signatories
        self.principles = principles
        self.reviewOn = reviewOn
        self.log = []
        if let fault { throw Rejection(.compactIsBetweenSectors, "compact \(terms.id)", found: fault) }
        for entry in log { try add(entry) }
    }

    private var fault: String? {
        let kinds = Set(signatories.map(\.kind))
        guard terms.kind == .compact else { return "its terms are of an agreement of kind '\(terms.kind)'" }
        guard signatories.count == terms.parties.count,
            Set(signatories.map { Party.body($0.body) }) == Set(terms.parties)
        else { return "its \(signatories.count) signatories are not its \(terms.parties.count) parties" }
        guard kinds.contains(.policeForce), kinds.contains(.voluntaryOrganisation) else {
            return "its signatories are of the kinds: " + kinds.sorted().map(\.description).joined(separator: ", ")
        }
        guard !principles.isEmpty, Set(principles.map(\.id)).count == principles.count else {
            return "it has \(principles.count) principles, or one twice"
        }
        guard terms.term.contains(reviewOn), reviewOn > terms.term.from else {
            return "its review on \(reviewOn) is not within the term, \(terms.term), after its first day"
        }
        return nil
    }

    /// Adds how a principle was followed.
    ///
    /// - Throws: ``Rejection`` by `adherence-is-to-a-principle` where principle or body is none of the compact's, or the
    ///   compact is not in force on that day; the compact is then unchanged.
    public mutating func add(_ entry: CompactEntry) throws(Rejection) {
        guard principles.contains(where: { $0.id == entry.principle }) else {
            throw Rejection(.adherenceIsToAPrinciple, "compact \(id)", found: "no principle \(entry.principle)")
        }
        guard signatories.contains(where: { $0.body == entry.body }) else {
            throw Rejection(.adherenceIsToAPrinciple, "compact \(id)", found: "body \(entry.body) did not sign it")
        }
        guard terms.term.contains(entry.day) else {
            throw Rejection(
                .adherenceIsToAPrinciple, "compact \(id)", found: "\(entry.day) lies outside the term, \(terms.term)")
        }
        log.append(entry)
    }
}

extension Compact: Codable {
    private enum CodingKeys: String, CodingKey {
        case terms
        case signatories
        case principles
        case reviewOn
        case log
    }

    /// Reads a compact, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let terms = try container.decode(Agreement.self, forKey: .terms)
        let signatories = try container.decode([Signatory].self, forKey: .signatories)
        let principles = try container.decode([Principle].self, forKey: .principles)
        let reviewOn = try container.decode(CivilDate.self, forKey: .reviewOn)
        let log = try container.decode([CompactEntry].self, forKey: .log)
        do throws(Rejection) {
            try self.init(
                terms: terms, signatories: signatories, principles: principles, reviewOn: reviewOn, log: log)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
