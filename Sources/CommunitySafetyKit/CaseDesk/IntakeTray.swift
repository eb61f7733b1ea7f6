import SafetyModel
import SafetyStorage

/// The cases of one intake, looked at one after another before they are committed together.
struct IntakeTray {
    let desk: CaseDesk
    private(set) var filing: Filing
    private(set) var entries: [IntakeOutcome.Entry] = []
    /// What the commit will store, so that a later case of the list finds it.
    private var cases: [Case.ID: Case] = [:]
    private var victims: [Victim.ID: NamedVictim] = [:]

    init(at desk: CaseDesk, filing: Filing) {
        self.desk = desk
        self.filing = filing
    }

    mutating func take(_ file: CaseFile) async throws {
        if let stranger = file.victims.first(where: { !file.value.victims.contains($0.id) }) {
            throw CaseDeskError.notAVictim(stranger.id, in: file.value.id)
        }
        let standing = try await standing(of: file)
        var judgements: [Judgement] = []
        if standing == .new {
            let people = try await admitVictims(of: file)
            try filing.put(file.value, after: nil)
            cases[file.value.id] = file.value
            for victim in people.isEmpty ? [.nobody] : people {
                let judgement = desk.judge(file.value, for: victim, asOf: filing.asOf)
                try filing.file(
                    judgement, over: nil, caseRevision: Revision(1), victimRevision: victim.revision)
                judgements.append(judgement)
            }
        }
        entries.append(.init(id: file.value.id, standing: standing, judgements: judgements))
    }

    private func standing(of file: CaseFile) async throws -> IntakeOutcome.Standing {
        let known = try await likeness(of: file.value, listed: cases[file.value.id])
        if known == .other { return .different(file.value.recordKey(in: desk.partition)) }
        for victim in file.victims {
            let listed: Victim? = if case .standing(let found) = victims[victim.id] { found.value } else { nil }
            let stored = try await likeness(of: victim, listed: listed)
            if stored == .other || (stored == .absent && known == .equal) {
                return .different(victim.recordKey(in: desk.partition))
            }
        }
        return known == .equal ? .known : .new
    }

    private enum Likeness { case absent, equal, other }

    /// How what is stored, or listed to be, compares with an entity.
    private func likeness<Entity: Storable & Equatable>(
        of entity: Entity, listed: Entity?
    ) async throws -> Likeness {
        if let listed { return listed == entity ? .equal : .other }
        guard let record = try await desk.store.record(entity.recordKey(in: desk.partition)) else { return .absent }
        guard record.state == .current else { return .other }
        // Equal bytes are equal content, and cheaper to compare than to decode.
        let sealed = try Envelope(sealing: entity, disclosing: .storage(reason: filing.audit.reason))
        if record.envelope?.payload == sealed.payload { return .equal }
        return try await desk.opened(record, as: Entity.self)?.value == entity ? .equal : .other
    }

    /// The victims that the case names, each with the revision that the commit makes.
    private mutating func admitVictims(of file: CaseFile) async throws -> [NamedVictim] {
        var people: [NamedVictim] = []
        for id in file.value.distinctVictims {
            let victim: NamedVictim = if let listed = victims[id] { listed } else { try await admit(id, of: file) }
            victims[id] = victim
            people.append(victim)
        }
        return people
    }

    private mutating func admit(_ id: Victim.ID, of file: CaseFile) async throws -> NamedVictim {
        switch try await desk.victim(id) {
        case .takenAway(let id, let revision):
            // Their record stays as it is, and no account of them that comes with the case brings it back.
            filing.expect(.takenAway(id, revision))
            return .takenAway(id, revision)
        case .standing(let stored):
            try filing.put(stored.value, after: stored.revision)
            return .standing(Versioned(stored.value, at: stored.revision.next))
        case .nobody, nil:
            guard let victim = file.victims.first(where: { $0.id == id }) else {
                throw CaseDeskError.unknownVictim(id, in: file.value.id)
            }
            try filing.put(victim, after: nil)
            return .standing(Versioned(victim, at: Revision(1)))
        }
    }
}
