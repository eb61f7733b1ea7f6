import CivilTime
import CommunitySafetyKit
import PolicyEngine
import SafetyModel
import SafetyPolicies

/// What was and what is, computed through the register alone and without the desk.
struct ByHand: Hashable {
    let caseID: Case.ID
    let victim: Victim.ID?
    let duty: DutyID
    let event: EventID
    let before: Determination?
    let after: Determination?

    init(_ change: DeterminationChange) {
        caseID = change.id.caseID
        victim = change.id.victimID
        duty = change.id.duty
        event = change.id.event
        before = change.before
        after = change.after
    }

    private init(_ key: Key, in caseID: Case.ID, _ before: Determination?, _ after: Determination?) {
        self.caseID = caseID
        victim = key.victim
        duty = key.duty
        event = key.event
        self.before = before
        self.after = after
    }

    struct Key: Hashable {
        let victim: Victim.ID
        let duty: DutyID
        let event: EventID
    }

    static func determinations(
        of people: [Victim], in file: Case, under register: Register, asOf: Instant
    ) throws -> [Key: Determination] {
        var found: [Key: Determination] = [:]
        for victim in people {
            let all = try register.determinations(for: victim, in: file, asOf: asOf, on: .englandAndWales)
            for determination in all {
                found[Key(victim: victim.id, duty: determination.duty, event: determination.event)] = determination
            }
        }
        return found
    }

    static func changes(
        from before: (Case, [Victim]), to after: (Case, [Victim]), under register: Register, asOf: Instant
    ) throws -> Set<ByHand> {
        let old = try determinations(of: before.1, in: before.0, under: register, asOf: asOf)
        let new = try determinations(of: after.1, in: after.0, under: register, asOf: asOf)
        return Set(
            Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
                .map { ByHand($0, in: after.0.id, old[$0], new[$0]) })
    }
}
