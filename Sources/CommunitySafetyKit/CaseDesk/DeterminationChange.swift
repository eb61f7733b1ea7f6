public import PolicyEngine

/// What a command did to one determination; before and after are judged as of the same instant.
public struct DeterminationChange: Hashable, Sendable, CustomStringConvertible {
    /// What was done to it.
    public enum Kind: Hashable, Sendable {
        /// It was not there before.
        case added(Determination)
        /// Something about it is different now, be it only what is missing.
        case changed(from: Determination, to: Determination)
        /// The case no longer raises it.
        case gone(Determination)
    }

    /// Which determination: case, victim, policy, duty and event.
    public let id: StoredDetermination.ID
    /// What was done to it.
    public let kind: Kind

    /// How it stood before; nil where it was not there.
    public var before: Determination? {
        switch kind {
        case .added: nil
        case .changed(let before, _), .gone(let before): before
        }
    }

    /// How it stands now; nil where it is gone.
    public var after: Determination? {
        switch kind {
        case .added(let after), .changed(_, let after): after
        case .gone: nil
        }
    }

    /// The duty and its status before and after.
    public var description: String {
        "\(id.duty): \(before?.status.rawValue ?? "not there") → \(after?.status.rawValue ?? "gone")"
    }

    /// What is different between two states of the same determinations: in the order of the later one, then what is
    /// gone.
    static func between(
        _ before: [(id: StoredDetermination.ID, determination: Determination)],
        _ after: [(id: StoredDetermination.ID, determination: Determination)]
    ) -> [DeterminationChange] {
        let earlier = Dictionary(before.map { ($0.id, $0.determination) }) { first, _ in first }
        let later = Set(after.map(\.id))
        let standing = after.compactMap { id, determination -> DeterminationChange? in
            guard let old = earlier[id] else { return DeterminationChange(id: id, kind: .added(determination)) }
            guard old != determination else { return nil }
            return DeterminationChange(id: id, kind: .changed(from: old, to: determination))
        }
        let gone = before.filter { !later.contains($0.id) }
        return standing + gone.map { DeterminationChange(id: $0.id, kind: .gone($0.determination)) }
    }
}
