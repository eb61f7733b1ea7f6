public import CivilTime
public import SafetyModel

extension RecordStore {
    /// Keeps a decision on a disclosure, and gives the leave that it earns only once it is kept.
    ///
    /// A refusal is kept too. An order against missing consent stands in the store with who gave it and why.
    ///
    /// The leave is for values that were collected for the purposes that the request names. It knows neither the person
    /// nor the fields: it is for the caller to open what was asked for and nothing else.
    ///
    /// Consent is asked for once more, as it stands at the instant, and the commit is held to the revisions of the
    /// consents given; so one that is withdrawn meanwhile releases nothing. A refusal that is recorded meanwhile as a
    /// consent of its own is not noticed.
    ///
    /// - Parameters:
    ///   - decision: the decision.
    ///   - partition: where it is kept.
    ///   - consents: what the person has answered, as it stands in that partition; for a decision on consent.
    ///   - ceiling: the highest sensitivity that is told.
    ///   - command: the caller's name for the command.
    ///   - audit: who does it, and why.
    ///   - instant: when, by the caller's clock.
    /// - Throws: ``StorageError`` with `.denied` where the decision refuses; also where it rests on consent that does not
    ///   stand any more, or on a ground that this edition does not know, and then it is not kept; with `.conflict` where one of the consents was changed; what committing throws,
    ///   and then there is no leave.
    public func release(
        _ decision: DisclosureDecision, in partition: Partition, given consents: [Versioned<Consent>] = [],
        upTo ceiling: Sensitivity, as command: CommandKey, audit: Audit, at instant: Instant
    ) async throws -> Disclosure {
        let key = decision.recordKey(in: partition)
        var preconditions: [Precondition] = [.absent(key)]
        if case .ground(let ground) = decision.basis, !ground.isKnown {
            throw StorageError(.denied, "the ground on which it rests is not known to this edition", key: key)
        }
        if decision.basis == .consent {
            let standing = consents.filter { !$0.isEnded }
            let answer = decision.request.at(instant).consent(among: standing.map(\.value), knownAt: instant)
            guard answer == .yes else {
                throw StorageError(.denied, "the consent on which it rests does not stand", key: key)
            }
            preconditions += standing.map { .at($0.value.recordKey(in: partition), $0.revision) }
        }
        let operation = try await Operation.put(
            decision, in: partition, disclosing: .storage(reason: audit.reason), blinding: blinding)
        _ = try await commit(
            Batch(
                command, in: partition, operations: [operation], preconditions: preconditions, audit: audit,
                at: instant))
        if case .refused(let refusal) = decision.basis {
            throw StorageError(.denied, "the disclosure is refused: \(refusal.rawValue)")
        }
        return Disclosure(for: Set(decision.request.collectedFor), upTo: ceiling, reason: audit.reason)
    }
}
