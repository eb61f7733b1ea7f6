public import CivilTime
import PolicyEngine
public import SafetyModel

extension Agreement {
    /// How each party has kept its promises, as of an instant; a party that promised nothing has an empty tally.
    ///
    /// - Throws: `PolicyError` or `EvaluationError` where the agreement cannot be judged as a policy, and
    ///   `CivilTimeError` where its days lie outside the UK clock.
    public func keptByParty(asOf instant: Instant, on calendar: WorkingCalendar) throws -> [Party: PromiseTally] {
        let found = try Policy(self).determinations(from: Evidence(for: self), asOf: instant, on: calendar)
        return parties.reduce(into: [:]) { tallies, party in
            let own = Set(commitments.filter { $0.promisor == party }.map { DutyID($0.id) })
            tallies[party] = PromiseTally(of: found.filter { own.contains($0.duty) })
        }
    }
}
