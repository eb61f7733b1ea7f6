public import CivilTime

/// The powers that partners can use, each in one edition on a day.
public struct PowerCatalogue: Hashable, Sendable {
    /// The powers, in the order in which they were added.
    public private(set) var powers: [Power]

    /// A catalogue of those powers.
    ///
    /// - Throws: ``Rejection`` by `one-edition-of-a-power` where two editions of a power can be used on one day.
    public init(_ powers: [Power]) throws(Rejection) {
        self.powers = []
        for power in powers {
            for other in self.powers where other.id == power.id {
                guard let days = other.edition.intersection(power.edition) else { continue }
                throw Rejection(.oneEditionOfAPower, "power '\(power.id)'", found: "two editions of it, \(days)")
            }
            self.powers.append(power)
        }
    }

    /// The edition of a power that can be used on a UK civil day; nil where there is none.
    public func power(_ id: Power.ID, on day: CivilDate) -> Power? {
        powers.first { $0.id == id && $0.edition.contains(day) }
    }

    /// Every power that exists on a UK civil day, with what the evidence by then says of each, in the catalogue's order.
    ///
    /// Of two pieces of evidence on one precondition, the later one counts.
    public func availability(on day: CivilDate, given evidence: [PowerEvidence]) -> [PowerAvailability] {
        powers.filter { $0.edition.contains(day) }.map { $0.availability(on: day, given: evidence) }
    }

    /// Uses a power.
    ///
    /// - Throws: ``Rejection`` by `power-exists` where there is none of that name on its first day, by
    ///   `preconditions-evidenced` where one of its preconditions is not evidenced as met by then, or by
    ///   `power-has-an-end` where it has a longest time and is used for longer, or without an end.
    public func use(
        _ power: Power.ID, id: PowerUse.ID, in asbCase: ASBCase.ID, by body: PublicBody.ID, for term: DayInterval,
        given evidence: [PowerEvidence]
    ) throws(Rejection) -> PowerUse {
        guard let found = self.power(power, on: term.from) else {
            throw Rejection(.powerExists, "power '\(power)'", found: "the catalogue has none on \(term.from)")
        }
        let availability = found.availability(on: term.from, given: evidence)
        guard availability.isAvailable == true else {
            let missing =
                availability.notMet.map { "'\($0)' is not met" } + availability.unknown.map { "'\($0)' is not known" }
            throw Rejection(.preconditionsEvidenced, "power '\(power)'", found: missing.joined(separator: ", "))
        }
        if let longest = found.longest {
            let last = longest.end(from: term.from)
            guard let until = term.until, until <= last else {
                throw Rejection(
                    .powerHasAnEnd, "power '\(power)'", found: "used \(term), and \(last) is the latest end")
            }
        }
        return PowerUse(id: id, power: power, in: asbCase, by: body, for: term, given: evidence)
    }
}

extension Power {
    func availability(on day: CivilDate, given evidence: [PowerEvidence]) -> PowerAvailability {
        func answer(_ precondition: Precondition) -> Bool? {
            evidence.filter { $0.precondition == precondition.id && $0.established <= day }
                .enumerated().max { ($0.element.established, $0.offset) < ($1.element.established, $1.offset) }?
                .element.isMet
        }
        return PowerAvailability(
            power: self, met: preconditions.filter { answer($0) == true }.map(\.id),
            notMet: preconditions.filter { answer($0) == false }.map(\.id),
            unknown: preconditions.filter { answer($0) == nil }.map(\.id))
    }
}

extension AgreedPeriod {
    /// The first UK civil day after the period, counted from a first day that belongs to it.
    fileprivate func end(from day: CivilDate) -> CivilDate {
        switch self {
        case .days(let count): day.adding(days: count)
        case .weeks(let count): day.adding(days: count.multipliedCapped(by: 7))
        case .months(let count): day.adding(months: count)
        }
    }
}

extension PowerCatalogue: Codable {
    /// Reads a list of powers, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let powers = try decoder.singleValueContainer().decode([Power].self)
        self = try decoder.checked { () throws(Rejection) in try Self(powers) }
    }

    /// Writes a list of powers.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(powers)
    }
}
