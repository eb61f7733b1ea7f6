public import CivilTime

/// A rule of the kind: a three-valued question about a subject. Is this volunteer deployable, does this case cross the
/// threshold, is this body a responsible authority on this day?
///
/// It holds where every requirement is met. Alternatives stand inside one requirement.
public struct Criterion: Hashable, Sendable {
    /// What kind of question it is.
    public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        /// Whether somebody may.
        case eligibility
        /// Whether enough has come together.
        case threshold
        /// Whether somebody belongs.
        case composition
        /// Whether something is to be kept.
        case retention
    }

    /// Which answer is better for those whom the rule protects.
    public enum Favour: String, Hashable, Codable, Sendable, CaseIterable {
        /// A yes gives them something: a review, a conference.
        case yes
        /// A no keeps something from them: somebody unfit, a use of force.
        case no
    }

    /// The criterion's id: the id of its row in the fact base, or a name in that style.
    public let id: CriterionID
    /// Where the provision stands.
    public internal(set) var citation: Citation
    /// What it asks, in one sentence.
    public let question: String
    /// What kind of question it is.
    public let kind: Kind
    /// The kind of event at which it is asked; nil where it is asked at the as-of instant.
    public let upon: EventKind?
    /// Which answer is better for those whom the rule protects; nil where that was not said.
    ///
    /// It changes no answer. Without it nobody can tell whether another rule is stronger or weaker.
    public let favour: Favour?
    /// What must be met, all of it.
    public internal(set) var requirements: [Requirement]
    /// The last day on which the provision was seen as it is written here; nil where its text stands for itself.
    ///
    /// Asked for a later day, the answer rests on the assumption that it still reads so.
    public let lastSeen: CivilDate?
    /// Conditions of the provision that nothing here can judge.
    public let unjudged: [String]
    /// Doubts and readings that a person who relies on the rule should know.
    public let notes: [String]

    /// A criterion of those requirements.
    public init(
        _ id: CriterionID, citing citation: Citation, asking question: String, kind: Kind,
        upon: EventKind? = nil, favouring favour: Favour? = nil, requiring requirements: [Requirement],
        lastSeen: CivilDate? = nil, unjudged: [String] = [], notes: [String] = []
    ) {
        self.id = id
        self.citation = citation
        self.question = question
        self.kind = kind
        self.upon = upon
        self.favour = favour
        self.requirements = requirements
        self.lastSeen = lastSeen
        self.unjudged = unjudged
        self.notes = notes
    }

    /// Everything it reads, as one condition: it holds where the criterion does.
    public var condition: Condition {
        .all(requirements.map(\.condition))
    }

    /// Every fact that it reads, each once, in the order of first mention.
    public var facts: [FactID] {
        condition.facts
    }
}
