public import CivilTime

/// The police and crime plans of all areas, of which no two are in force in one area on one day.
public struct PoliceCrimePlans: Hashable, Sendable {
    /// The plans, in the order in which they were added.
    public private(set) var all: [PoliceCrimePlan]

    /// Those plans.
    ///
    /// - Throws: as ``add(_:)`` does.
    public init(_ plans: [PoliceCrimePlan] = []) throws(Rejection) {
        all = []
        for plan in plans { try add(plan) }
    }

    /// Adds a plan.
    ///
    /// - Throws: ``Rejection`` by `plan-is-for-its-term` where it is there, or another is in force in its area on one of
    ///   its days; the plans are then unchanged.
    public mutating func add(_ plan: PoliceCrimePlan) throws(Rejection) {
        for other in all {
            guard other.id != plan.id else {
                throw Rejection(.planIsForItsTerm, plan.subject, found: "it is there already")
            }
            guard other.area == plan.area, let days = other.term.intersection(plan.term) else { continue }
            throw Rejection(
                .planIsForItsTerm, plan.subject, found: "plan \(other.id) is in force in '\(plan.area)' \(days)")
        }
        all.append(plan)
    }

    /// The plan in force in an area on a UK civil day; nil where there is none.
    public func plan(for area: Area, on day: CivilDate) -> PoliceCrimePlan? {
        all.first { $0.area == area && $0.term.contains(day) }
    }
}

extension PoliceCrimePlans: Codable {
    /// Reads a list of plans, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let plans = try decoder.singleValueContainer().decode([PoliceCrimePlan].self)
        do throws(Rejection) {
            try self.init(plans)
        } catch {
            throw decoder.refusal(error)
        }
    }

    /// Writes a list of plans.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(all)
    }
}
