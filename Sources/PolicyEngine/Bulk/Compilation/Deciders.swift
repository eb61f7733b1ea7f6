/// The bodies that select among the duties of one kind of event, each by a number.
struct Deciders: Sendable {
    /// Nobody is recorded: every duty is raised.
    static let open: UInt16 = 0

    private let bodies: [Body]
    private let numbers: [String: UInt16]
    private let others: UInt16

    /// - Parameter duties: those upon one kind of underlying event, without those that lead to another's clock.
    init(among duties: [Duty]) {
        var bodies: [Body] = []
        var numbers: [String: UInt16] = [:]
        for body in duties.flatMap(\.owedBy) where body != .allServiceProviders {
            let name = body.rawValue.lowercased()
            guard numbers[name] == nil else { continue }
            bodies.append(body)
            numbers[name] = UInt16(bodies.count)
        }
        // To be decided by a body that no duty names is something else than to be decided by nobody on record.
        bodies.append(Body("a body that no duty names"))
        others = UInt16(bodies.count)
        self.bodies = bodies
        self.numbers = numbers
    }

    func number(of decider: Body?) -> UInt16 {
        guard let decider else { return Self.open }
        return numbers[decider.rawValue.lowercased()] ?? others
    }

    /// Every number but the open one, with a body that has it.
    var all: [(number: UInt16, body: Body)] {
        bodies.enumerated().map { (UInt16($0.offset + 1), $0.element) }
    }
}
