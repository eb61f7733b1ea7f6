/// The visitors of one scheme and their visits.
public struct CustodyVisitingScheme: Hashable, Sendable {
    /// The scheme, by the area of its policing body.
    public let area: Area
    /// The appointments, in the order in which they were added.
    public private(set) var visitors: [CustodyVisitor] = []
    /// The visits, in the order in which they were added.
    public private(set) var visits: [CustodyVisit] = []

    /// A scheme with nobody in it.
    public init(in area: Area) {
        self.area = area
    }

    /// Adds an appointment, where nothing that the roster knows of the person stands against their independence.
    ///
    /// - Parameters:
    ///   - visitor: the appointment.
    ///   - roster: the records of all volunteers, in which one person may have several.
    /// - Throws: ``Rejection`` by `custody-visitor-is-independent` where the volunteer serves the police in another
    ///   role, or is of no record as a custody visitor, or by `visitors-are-appointed` for another scheme or twice.
    public mutating func add(_ visitor: CustodyVisitor, knownFrom roster: VolunteerRoster) throws(Rejection) {
        guard visitor.scheme == area, !visitors.contains(where: { $0.id == visitor.id }) else {
            throw Rejection(
                .visitorsAreAppointed, visitor.subject, found: "it is of '\(visitor.scheme)', or there already")
        }
        guard let record = roster[visitor.volunteer], record.role == .custodyVisitor else {
            throw Rejection(
                .custodyVisitorIsIndependent, visitor.subject,
                found: "volunteer \(visitor.volunteer) is on no record as a custody visitor")
        }
        let conflict = roster.conflicts().first { $0.first == record.id || $0.second == record.id }
        if let conflict {
            throw Rejection(
                .custodyVisitorIsIndependent, visitor.subject,
                found: "the same person is '\(conflict.conflict.first)' and '\(conflict.conflict.second)'")
        }
        visitors.append(visitor)
    }

    /// Adds a visit by visitors who are appointed on its day.
    ///
    /// - Throws: ``Rejection`` by `visitors-are-appointed`, naming the visitor; the scheme is then unchanged.
    public mutating func add(_ visit: CustodyVisit) throws(Rejection) {
        guard visit.scheme == area, !visits.contains(where: { $0.id == visit.id }) else {
            throw Rejection(
                .visitorsAreAppointed, visit.subject, found: "it is of '\(visit.scheme)', or there already")
        }
        for id in visit.visitors {
            let visitor = visitors.first { $0.id == id }
            guard visitor?.mayVisit(on: visit.day) == true else {
                throw Rejection(
                    .visitorsAreAppointed, visit.subject,
                    found: "visitor \(id) has no appointment that runs on \(visit.day)")
            }
        }
        visits.append(visit)
    }

    /// What the visits on days of an interval came to.
    public func figures(during days: DayInterval) -> CustodyVisitFigures {
        let ours = visits.filter { days.contains($0.day) }
        let made = ours.filter { [.made, .reported, .closed].contains($0.progress.state) }
        let issues = made.flatMap(\.issues)
        return CustodyVisitFigures(
            made: made.count,
            single: made.count { Set($0.visitors).count == 1 },
            cancelled: ours.count { $0.progress.state == .cancelled },
            issues: issues.reduce(into: [:]) { $0[$1.kind, default: 0] += 1 },
            open: issues.count { !$0.isAnswered })
    }
}
