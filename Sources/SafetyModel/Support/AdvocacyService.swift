public import CivilTime

/// A service of advisers: who works in it, and the cases that they lead.
public struct AdvocacyService: Hashable, Sendable {
    /// The advisers, in the order in which they were given.
    public let advocates: [Advocate]
    /// The cases, in the order in which they were added.
    public private(set) var cases: [AdvocacyCase] = []

    /// A service without a case.
    public init(of advocates: [Advocate]) {
        self.advocates = advocates
    }

    /// Adds a case, or puts it in the place of what it was before.
    ///
    /// - Throws: ``Rejection`` by `adviser-is-qualified` where a lead is no adviser here, or began to lead on a day on
    ///   which the qualification was not good; the service is then unchanged.
    public mutating func put(_ advocacyCase: AdvocacyCase) throws(Rejection) {
        for lead in advocacyCase.leads {
            guard let adviser = advocates.first(where: { $0.id == lead.adviser }) else {
                throw Rejection(
                    .adviserIsQualified, "advocacy case \(advocacyCase.id)", found: "\(lead.adviser) is no adviser here"
                )
            }
            guard adviser.isQualified(on: lead.term.from) else {
                throw Rejection(
                    .adviserIsQualified, "advocacy case \(advocacyCase.id)",
                    found: "the qualification of adviser \(adviser.id) was not good on \(lead.term.from)")
            }
        }
        if let position = cases.firstIndex(where: { $0.id == advocacyCase.id }) {
            cases[position] = advocacyCase
        } else {
            cases.append(advocacyCase)
        }
    }

    /// How many cases an adviser leads on a UK civil day.
    public func caseload(of adviser: Advocate.ID, on day: CivilDate) -> Int {
        cases.count { $0.lead(on: day) == adviser }
    }

    /// The cases that somebody leads on a UK civil day whose qualification is not good on it, as one that has lapsed.
    public func ledWithoutQualification(on day: CivilDate) -> [AdvocacyCase.ID] {
        cases.filter { advocacyCase in
            guard let lead = advocacyCase.lead(on: day) else { return false }
            return !advocates.contains { $0.id == lead && $0.isQualified(on: day) }
        }.map(\.id)
    }

    /// The cases that nobody leads on a UK civil day.
    public func withoutLead(on day: CivilDate) -> [AdvocacyCase.ID] {
        cases.filter { $0.lead(on: day) == nil }.map(\.id)
    }

    /// Of those asked on leaving, how many feel better able to cope.
    public var copingBetter: Share { Share(answers: cases.compactMap { $0.exit?.copesBetter }) }
}
