public import CivilTime

/// The calls to a front door, each once, and handed only to those to whom they belong.
public struct CallLog: Hashable, Sendable {
    /// The front door, with its agreed routes.
    public let intake: IntakeService
    /// The calls, in the order in which they were added.
    public private(set) var calls: [NonEmergencyCall]

    /// A log of those calls.
    ///
    /// - Throws: ``Rejection`` where a call is refused, as ``add(_:)`` says.
    public init(of intake: IntakeService, _ calls: [NonEmergencyCall] = []) throws(Rejection) {
        self.intake = intake
        self.calls = []
        for call in calls { try add(call) }
    }

    /// Adds a call.
    ///
    /// - Throws: ``Rejection`` by `call-once` where one of its id is there, or by `transfer-by-agreed-route` where it
    ///   was handed to a body to which calls of its category and area do not go on its UK civil day; the log is then
    ///   unchanged.
    public mutating func add(_ call: NonEmergencyCall) throws(Rejection) {
        guard !calls.contains(where: { $0.id == call.id }) else {
            throw Rejection(.callOnce, "call \(call.id)", found: "the log has one of that id already")
        }
        if case .transferred(let body) = call.outcome { try checkRoute(of: call, to: body) }
        calls.append(call)
    }

    /// What the calls come to that began in a stretch of time.
    ///
    /// - Parameters:
    ///   - start: the first instant that counts.
    ///   - end: the first instant that no longer counts.
    public func figures(from start: Instant, until end: Instant) -> CallFigures {
        CallFigures(calls.filter { start <= $0.began && $0.began < end })
    }

    private func checkRoute(of call: NonEmergencyCall, to body: PublicBody.ID) throws(Rejection) {
        guard let category = call.category, let area = call.area,
            let day = try? CivilClock.unitedKingdom.date(at: call.began)
        else {
            throw Rejection(
                .transferByAgreedRoute, "call \(call.id)", found: "its category, its area or its day is not known")
        }
        let decision = intake.route(category, in: area, on: day)
        guard decision.owner == body else {
            throw Rejection(
                .transferByAgreedRoute, "call \(call.id)", found: "it was handed to body \(body), and \(decision)")
        }
    }
}

extension CallLog: Codable {
    private enum CodingKeys: String, CodingKey {
        case intake
        case calls
    }

    /// Reads a log, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let intake = try container.decode(IntakeService.self, forKey: .intake)
        let calls = try container.decode([NonEmergencyCall].self, forKey: .calls)
        self = try decoder.checked { () throws(Rejection) in try Self(of: intake, calls) }
    }
}
