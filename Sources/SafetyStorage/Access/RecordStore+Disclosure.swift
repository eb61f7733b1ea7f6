public import CivilTime
public import SafetyModel

extension RecordStore {
    /// Keeps a decision on a disclosure, and gives the leave that it earns only once it is kept.
    ///
    /// A refusal is kept too. An order against missing consent stands in the store with who gave it and why.
    ///
    /// - Parameters:
    ///   - decision: the decision.
    ///   - partition: where it is kept.
    ///   - ceiling: the highest sensitivity that is told.
    ///   - command: the caller's name for the command.
    ///   - audit: who does it, and why.
    ///   - instant: when, by the caller's clock.
    /// - Throws: ``StorageError`` with `.denied` where the decision refuses; what committing throws, and then there is
    ///   no leave.
    public func release(
        _ decision: DisclosureDecision, in partition: Partition, upTo ceiling: Sensitivity, as command: CommandKey,
        audit: Audit, at instant: Instant
    ) async throws -> Disclosure {
        _ = try await put(
            decision, in: partition, after: nil, disclosing: .storage(reason: audit.reason), as: command,
            audit: audit, at: instant)
        if case .refused(let refusal) = decision.basis {
            throw StorageError(.denied, "the disclosure is refused: \(refusal.rawValue)")
        }
        return Disclosure(for: [decision.request.purpose], upTo: ceiling, reason: audit.reason)
    }
}
