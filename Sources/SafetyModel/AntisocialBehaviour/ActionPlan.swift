public import CivilTime

/// What partners plan to do in a case: support and enforcement together, each action with its owner and day.
public struct ActionPlan: Hashable, Sendable {
    /// What an action is for.
    public enum Strand: String, Hashable, CaseIterable, Codable, Sendable {
        /// It helps somebody.
        case support
        /// It stops or sanctions somebody.
        case enforcement
        /// It changes a place or a circumstance.
        case prevention
    }

    /// One action of a plan.
    public struct Line: Hashable, Codable, Sendable {
        /// What it is for.
        public let strand: Strand
        /// The action.
        public let action: OwnedAction

        /// An action of that strand.
        public init(_ strand: Strand, _ action: OwnedAction) {
            self.strand = strand
            self.action = action
        }

        private enum CodingKeys: String, CodingKey {
            case strand
            case action
        }
    }

    /// The actions, in the order in which they were planned.
    public private(set) var actions: ActionList
    /// Why there is no support; nil where there is some.
    public let withoutSupport: NoSupportReason?
    private let strands: [OwnedAction.ID: Strand]

    /// A plan of those actions.
    ///
    /// - Throws: ``Rejection`` by `plan-has-actions` where there are none, by `action-once` where one is there twice, or
    ///   by `support-beside-enforcement` where none supports anybody and no reason is given.
    public init(_ lines: [Line], withoutSupport reason: NoSupportReason? = nil) throws(Rejection) {
        guard !lines.isEmpty else { throw Rejection(.planHasActions, "action plan", found: "it has no action") }
        guard reason != nil || lines.contains(where: { $0.strand == .support }) else {
            throw Rejection(
                .supportBesideEnforcement, "action plan", found: "nothing supports anybody, without a reason")
        }
        actions = try ActionList(lines.map(\.action))
        strands = Dictionary(lines.map { ($0.action.id, $0.strand) }) { first, _ in first }
        withoutSupport = reason
    }

    /// The actions with their strands, in the order in which they were planned.
    public var lines: [Line] {
        actions.all.map { Line(strands[$0.id] ?? .prevention, $0) }
    }

    /// Puts an action in the place of what it was before.
    ///
    /// - Throws: ``Rejection`` as ``ActionList/update(_:)`` does; nothing is then changed.
    public mutating func update(_ action: OwnedAction) throws(Rejection) {
        try actions.update(action)
    }

    /// How far each strand had got by the end of a UK civil day; a strand without an action is not there.
    ///
    /// - Throws: `CivilTimeError` where the day lies outside the UK clock.
    public func balance(on day: CivilDate) throws(CivilTimeError) -> [Strand: ActionCompletion] {
        var balance: [Strand: ActionCompletion] = [:]
        for line in lines {
            balance[line.strand, default: ActionCompletion()].count(try line.action.standing(on: day))
        }
        return balance
    }
}

extension ActionPlan: Codable {
    private enum CodingKeys: String, CodingKey {
        case lines
        case withoutSupport
    }

    /// Reads a plan, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let lines = try container.decode([Line].self, forKey: .lines)
        let reason = try container.decodeIfPresent(NoSupportReason.self, forKey: .withoutSupport)
        self = try decoder.checked { () throws(Rejection) in try Self(lines, withoutSupport: reason) }
    }

    /// Writes the actions with their strands.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(lines, forKey: .lines)
        try container.encodeIfPresent(withoutSupport, forKey: .withoutSupport)
    }
}
