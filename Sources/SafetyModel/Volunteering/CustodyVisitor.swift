public import CivilTime

/// The appointment of an independent custody visitor.
///
/// What the law asks of their independence and age is for a rule to say; here is what they declared.
public struct CustodyVisitor: Hashable, Codable, Sendable, Identifiable {
    /// The identity of an appointment.
    public typealias ID = Identifier<CustodyVisitor>

    /// Which appointment it is.
    public let id: ID
    /// Whose.
    public let volunteer: Volunteer.ID
    /// In which scheme, by the area of its policing body.
    public let scheme: Area
    /// On which days it runs.
    public var term: DayInterval
    /// What they declared of their ties.
    public internal(set) var ties: IndependenceDeclaration
    /// Where it stands and how it came there.
    public internal(set) var progress = Progress<State>()

    /// A proposal to appoint somebody for those days.
    public init(
        id: ID, volunteer: Volunteer.ID, to scheme: Area, for term: DayInterval,
        declaring ties: IndependenceDeclaration = IndependenceDeclaration()
    ) {
        self.id = id
        self.volunteer = volunteer
        self.scheme = scheme
        self.term = term
        self.ties = ties
    }

    /// Records what they declare of their ties now; a tie that arose later is for the scheme to act on.
    public mutating func declare(_ ties: IndependenceDeclaration) {
        self.ties = ties
    }

    /// Whether they may visit on a day, as far as the appointment goes.
    public func mayVisit(on day: CivilDate) -> Bool {
        term.contains(day) && (progress.state == .onProbation || progress.state == .confirmed)
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case volunteer
        case scheme
        case term
        case ties
        case progress
    }
}
