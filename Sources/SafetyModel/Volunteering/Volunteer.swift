public import CivilTime

/// Somebody who gives time to community safety, from the application on.
///
/// ``state`` says where the organisation's own process stands, and moves only by ``applying(_:at:)``. Whether they may
/// go on duty on some evening is for a rule to say, from what is recorded here. A list or log that is nil is not
/// recorded; one that is empty says that there was nothing.
public struct Volunteer: Hashable, Sendable, Identifiable {
    /// The identity of a volunteer.
    public typealias ID = Identifier<Volunteer>

    /// Which volunteer it is.
    public let id: ID
    /// What they do, or applied to do.
    public var role: VolunteerRole
    /// Their name, where known.
    public var name: Personal<String>?
    /// How to reach them.
    public var contact: Personal<ContactDetails>?
    /// Their date of birth, where known.
    public var dateOfBirth: Personal<CivilDate>?
    /// The record of the same person, where they hold a post.
    public var person: Person.ID?
    /// Where the process stands.
    public internal(set) var state: State
    /// How it came there, oldest first.
    public internal(set) var history: [Change]
    /// What a rule may ask about them, as far as it is known; what is not here is unknown.
    public internal(set) var circumstances: [VolunteerCircumstance: CircumstanceHistory]
    /// The vetting clearances that they were granted, withdrawn ones included; nil where nothing is recorded.
    public var clearances: [VettingClearance]?
    /// The trainings that they completed; nil where nothing is recorded.
    public var trainings: [TrainingRecord]?
    /// The time that they gave; nil where nobody records it.
    public var dutyLog: DutyLog?
    /// What is recorded of them as a special constable; nil for other volunteers, or where nothing is recorded.
    public var special: SpecialConstable?
    /// Why they left, each time; nil where nothing is recorded.
    public internal(set) var departures: [Departure]?

    /// Somebody who has applied, and of whom that much is known.
    public init(
        id: ID, role: VolunteerRole, name: Personal<String>? = nil, contact: Personal<ContactDetails>? = nil,
        dateOfBirth: Personal<CivilDate>? = nil, person: Person.ID? = nil,
        circumstances: [VolunteerCircumstance: CircumstanceHistory] = [:], clearances: [VettingClearance]? = nil,
        trainings: [TrainingRecord]? = nil, dutyLog: DutyLog? = nil, special: SpecialConstable? = nil
    ) {
        self.id = id
        self.role = role
        self.name = name
        self.contact = contact
        self.dateOfBirth = dateOfBirth
        self.person = person
        self.state = .applied
        self.history = []
        self.circumstances = circumstances
        self.clearances = clearances
        self.trainings = trainings
        self.dutyLog = dutyLog
        self.special = special
    }

    /// The minutes given in a month; nil where nobody records them.
    ///
    /// - Parameters:
    ///   - month: the month that is counted.
    ///   - day: the last UK civil day of which turns count; nil for all that are recorded.
    public func minutesVolunteered(in month: CivilMonth, through day: CivilDate? = nil) -> Int? {
        dutyLog?.minutes(in: month, through: day)
    }
}

extension Volunteer: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case role
        case name
        case contact
        case dateOfBirth
        case person
        case state
        case history
        case circumstances
        case clearances
        case trainings
        case dutyLog
        case special
        case departures
    }

    /// Reads a volunteer whose history leads, by legal moves and in order of time, to their state.
    ///
    /// A reason for leaving is read only at the instant of a leaving. Everybody starts as somebody who applied, so without a history that is the only state.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        role = try container.decode(VolunteerRole.self, forKey: .role)
        name = try container.decodeIfPresent(Personal<String>.self, forKey: .name)
        contact = try container.decodeIfPresent(Personal<ContactDetails>.self, forKey: .contact)
        dateOfBirth = try container.decodeIfPresent(Personal<CivilDate>.self, forKey: .dateOfBirth)
        person = try container.decodeIfPresent(Person.ID.self, forKey: .person)
        state = try container.decode(State.self, forKey: .state)
        history = try container.decode([Change].self, forKey: .history)
        circumstances = try container.decode(
            [VolunteerCircumstance: CircumstanceHistory].self, forKey: .circumstances)
        clearances = try container.decodeIfPresent([VettingClearance].self, forKey: .clearances)
        trainings = try container.decodeIfPresent([TrainingRecord].self, forKey: .trainings)
        dutyLog = try container.decodeIfPresent(DutyLog.self, forKey: .dutyLog)
        special = try container.decodeIfPresent(SpecialConstable.self, forKey: .special)
        departures = try container.decodeIfPresent([Departure].self, forKey: .departures)
        do throws(HistoryError) {
            try checkHistory()
        } catch {
            throw decoder.refusal(error)
        }
        do throws(Rejection) {
            try checkDepartures()
        } catch {
            throw decoder.refusal(error)
        }
    }
}
