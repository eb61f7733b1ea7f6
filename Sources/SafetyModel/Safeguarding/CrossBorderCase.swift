public import CivilTime

/// A case that several forces work on, of which one leads at any time.
///
/// Days are UK civil days.
public struct CrossBorderCase: Hashable, Sendable, Identifiable {
    /// The identity of a case.
    public typealias ID = Identifier<CrossBorderCase>

    /// Which case it is.
    public let id: ID
    /// The case.
    public let safetyCase: Case.ID
    /// Who leads and who led, earliest first; the last one is open while the case is.
    public let leads: [LeadTerm]
    /// The other forces.
    public let supporting: [Force]
    /// What they asked of each other.
    public let requests: [CrossBorderRequest]

    /// A case with its leads.
    ///
    /// - Throws: ``Rejection`` by `one-lead-force` where nobody leads, two do, or on some day between nobody does; by
    ///   `request-has-two-sides` where a request is of a force that takes no part, or stands twice.
    public init(
        id: ID, on safetyCase: Case.ID, ledBy leads: [LeadTerm], with supporting: [Force],
        requests: [CrossBorderRequest] = []
    ) throws(Rejection) {
        self.id = id
        self.safetyCase = safetyCase
        self.leads = leads
        self.supporting = supporting
        self.requests = requests
        try check()
    }

    /// Who leads on a day; nil before the first day and after the last.
    public func lead(on day: CivilDate) -> Force? { leads.first { $0.term.contains(day) }?.force }

    /// The case with another force in the lead from a day on; the one before supports.
    ///
    /// - Throws: ``Rejection`` by `one-lead-force` where nobody leads the day before, or the lead has ended.
    public func handedOver(to force: Force, on day: CivilDate) throws(Rejection) -> CrossBorderCase {
        guard let last = leads.last, last.term.until == nil, last.force != force,
            let ended = try? DayInterval(from: last.term.from, until: day), let next = try? DayInterval(from: day)
        else {
            throw Rejection(
                .oneLeadForce, "cross-border case \(id)",
                found: "no other force leads on the day before \(day) from which '\(force)' could take over")
        }
        return try CrossBorderCase(
            id: id, on: safetyCase,
            ledBy: leads.dropLast() + [LeadTerm(of: last.force, during: ended), LeadTerm(of: force, during: next)],
            with: supporting.filter { $0 != force } + [last.force], requests: requests)
    }

    /// The requests that were open at the end of a day, the longest asked first.
    public func unanswered(on day: CivilDate) -> [CrossBorderRequest] {
        requests.filter { $0.isOpen(on: day) }.sorted { ($0.asked, $0.id) < ($1.asked, $1.id) }
    }

    /// The requests that were open at the end of a day after the one by which an answer was in time.
    public func overdue(on day: CivilDate) -> [CrossBorderRequest] { unanswered(on: day).filter { $0.answerBy < day } }

    private func check() throws(Rejection) {
        let name = "cross-border case \(id)"
        guard !leads.isEmpty else { throw Rejection(.oneLeadForce, name, found: "no force leads") }
        for (lead, next) in zip(leads, leads.dropFirst()) where lead.term.until != next.term.from {
            throw Rejection(
                .oneLeadForce, name,
                found: "'\(lead.force)' leads \(lead.term), and '\(next.force)' \(next.term)")
        }
        let forces = Set(leads.map(\.force) + supporting)
        guard Set(requests.map(\.id)).count == requests.count,
            requests.allSatisfy({ forces.contains($0.from) && forces.contains($0.to) })
        else {
            throw Rejection(
                .requestHasTwoSides, name, found: "a request stands twice, or is of a force that takes no part")
        }
    }
}

extension CrossBorderCase: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case safetyCase
        case leads
        case supporting
        case requests
    }

    /// Reads one, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        safetyCase = try container.decode(Case.ID.self, forKey: .safetyCase)
        leads = try container.decode([LeadTerm].self, forKey: .leads)
        supporting = try container.decode([Force].self, forKey: .supporting)
        requests = try container.decode([CrossBorderRequest].self, forKey: .requests)
        do throws(Rejection) {
            try check()
        } catch {
            throw decoder.refusal(error)
        }
    }
}
