public import CivilTime

/// What is found of the needs of somebody who offended, one need after the other.
///
/// A need that nobody considered is not in it, which is neither a no nor a "not known".
public struct OffenderNeedsAssessment: Hashable, Sendable, Identifiable {
    /// The identity of an assessment.
    public typealias ID = Identifier<OffenderNeedsAssessment>

    /// Which assessment it is.
    public let id: ID
    /// Whose needs.
    public let suspect: Suspect.ID
    /// Who makes it.
    public let by: Person.ID
    /// The UK civil day on which it was begun.
    public let begun: CivilDate
    /// What was found of each need that was considered.
    public private(set) var answers: [OffenderNeed: NeedAnswer]
    /// What the assessor wrote beside a need.
    public var notes: [OffenderNeed: Personal<String>]

    /// An assessment that has come as far as these answers.
    public init(
        id: ID, of suspect: Suspect.ID, by assessor: Person.ID, begun: CivilDate,
        answers: [OffenderNeed: NeedAnswer] = [:], notes: [OffenderNeed: Personal<String>] = [:]
    ) {
        self.id = id
        self.suspect = suspect
        self.by = assessor
        self.begun = begun
        self.answers = answers
        self.notes = notes
    }

    /// Says what was found of a need; a later answer stands in place of an earlier one.
    public mutating func consider(_ need: OffenderNeed, _ answer: NeedAnswer) {
        answers[need] = answer
    }

    /// The needs that nobody has considered yet, in their order.
    public var unconsidered: [OffenderNeed] {
        OffenderNeed.allCases.filter { answers[$0] == nil }
    }

    /// Lets what builds on the assessment go on only where every need was considered.
    ///
    /// - Throws: ``Rejection`` by `every-need-considered`, naming those that were not.
    public func requireComplete() throws(Rejection) {
        guard unconsidered.isEmpty else {
            throw Rejection(
                .everyNeedConsidered, "needs assessment \(id)",
                found: "not considered: \(unconsidered.map(\.rawValue).joined(separator: ", "))")
        }
    }

    /// The needs that were found, great ones first, otherwise in their order.
    public var priorities: [OffenderNeed] {
        OffenderNeed.allCases.filter { answers[$0] == .great }
            + OffenderNeed.allCases.filter { answers[$0] == .some }
    }

    /// The needs of which it was asked and nobody knows.
    public var open: [OffenderNeed] {
        OffenderNeed.allCases.filter { answers[$0] == .notKnown }
    }

    /// What a menu of interventions offers for each need found, great ones first.
    ///
    /// A need for which the menu has nothing stands there with nothing: that is a gap of the menu.
    public func suggestions(from menu: [DiversionIntervention]) -> [NeedSuggestion] {
        priorities.map { need in NeedSuggestion(need: need, interventions: menu.filter { $0.needs.contains(need) }) }
    }
}

extension OffenderNeedsAssessment: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case suspect
        case by
        case begun
        case answers
        case notes
    }
}
