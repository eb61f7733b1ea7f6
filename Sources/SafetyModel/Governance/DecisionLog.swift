/// The decisions of the offices of an area: those assigned to an office before they are taken, and those found to have
/// been taken.
///
/// What is assigned is checked; what was taken is a fact, and is told where it was not the office's to take.
public struct DecisionLog: Hashable, Sendable {
    /// The decisions that were assigned, in order.
    public private(set) var assigned: [OfficeDecision]
    /// The decisions that were found to have been taken, in order.
    public private(set) var taken: [OfficeDecision]

    /// A log that is empty.
    public init() {
        assigned = []
        taken = []
    }

    /// Assigns a decision to its office.
    ///
    /// Whether a post or a kind that the kit does not know fits is not known, and no reason to refuse it.
    ///
    /// - Throws: ``Rejection`` by `decision-is-in-remit` where it is not the office's to take, naming the posts that may
    ///   take it, or one of its id is there.
    public mutating func assign(_ decision: OfficeDecision) throws(Rejection) {
        try checkIsNew(decision)
        guard decision.office.decides(decision.kind) != false else {
            let posts = Post.known.filter { Office($0, of: decision.office.area).decides(decision.kind) == true }
            throw Rejection(
                .decisionIsInRemit, "decision \(decision.id)",
                found: "it is '\(decision.kind)' and assigned to '\(decision.office.post)'; it is for: "
                    + posts.map(\.description).joined(separator: ", "))
        }
        assigned.append(decision)
    }

    /// Records a decision that was taken.
    ///
    /// - Throws: ``Rejection`` by `decision-is-in-remit` where one of its id is there.
    public mutating func record(_ decision: OfficeDecision) throws(Rejection) {
        try checkIsNew(decision)
        taken.append(decision)
    }

    /// The decisions that were taken and not the office's to take, in order.
    public var outsideRemit: [OfficeDecision] {
        taken.filter { $0.office.decides($0.kind) == false }
    }

    /// The decisions of which it is not known whether they were the office's to take, in order.
    public var openRemit: [OfficeDecision] {
        taken.filter { $0.office.decides($0.kind) == nil }
    }

    /// The decisions that were taken, or assigned, for a day on which the office was vacant, in order.
    public func duringVacancy(_ appointments: Appointments) -> [OfficeDecision] {
        (assigned + taken).filter { appointments.holders(of: $0.office, on: $0.day).isEmpty }
    }

    private func checkIsNew(_ decision: OfficeDecision) throws(Rejection) {
        guard !(assigned + taken).contains(where: { $0.id == decision.id }) else {
            throw Rejection(.decisionIsInRemit, "decision \(decision.id)", found: "it is in the log already")
        }
    }
}

extension DecisionLog: Codable {
    private enum CodingKeys: String, CodingKey {
        case assigned
        case taken
    }

    /// Reads a log, with the same checks as when it was kept.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let assigned = try container.decode([OfficeDecision].self, forKey: .assigned)
        let taken = try container.decode([OfficeDecision].self, forKey: .taken)
        self.init()
        do throws(Rejection) {
            for decision in assigned { try assign(decision) }
            for decision in taken { try record(decision) }
        } catch {
            throw decoder.refusal(error)
        }
    }
}
