public import CivilTime

/// How who was harmed and who did the harm are brought together, from the referral to what was agreed.
///
/// It is voluntary on both sides. Either may start it, either may stop it whenever something may still come of it, and
/// nobody asks why. The other side hears of it only after it was found to be safe and fitting.
public struct RestorativeProcess: Hashable, Sendable, Identifiable {
    /// The identity of a process.
    public typealias ID = Identifier<RestorativeProcess>

    /// Which process it is.
    public let id: ID
    /// The case.
    public let safetyCase: Case.ID
    /// Who was harmed.
    public let harmed: Victim.ID
    /// Who did the harm.
    public let responsible: Suspect.ID
    /// The side that asked for it.
    public let initiator: RestorativeSide
    /// Who facilitates it.
    public internal(set) var facilitator: RestorativeFacilitator?
    /// What was found of the risk, oldest first.
    public internal(set) var risks: [RestorativeRisk] = []
    /// The consents, oldest first.
    public internal(set) var consents: [RestorativeConsent] = []
    /// The sides that have been prepared, each with the UK civil day.
    public internal(set) var prepared: [RestorativeSide: CivilDate] = [:]
    /// In what form the sides came together.
    public internal(set) var form: RestorativeForm?
    /// What was agreed.
    public internal(set) var outcomes: [AgreedOutcome] = []
    /// Which side stopped, oldest first.
    public internal(set) var stops: [RestorativeStop] = []
    /// What each side said when asked whether they were satisfied; nobody is in it who was not asked.
    public internal(set) var satisfied: [RestorativeSide: Bool] = [:]
    /// Where it stands, and how it came there.
    public internal(set) var progress = Progress<State>()

    /// A process for which one side asked, which is its consent to be in it.
    public init(
        id: ID, initiatedBy initiator: RestorativeSide, harmed: Victim.ID, responsible: Suspect.ID,
        in safetyCase: Case.ID
    ) {
        self.id = id
        self.safetyCase = safetyCase
        self.harmed = harmed
        self.responsible = responsible
        self.initiator = initiator
    }

    var subject: String { "restorative process \(id)" }
}

extension RestorativeProcess: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case safetyCase = "case"
        case harmed
        case responsible
        case initiator
        case facilitator
        case risks
        case consents
        case prepared
        case form
        case outcomes
        case stops
        case satisfied
        case progress
    }

    /// Reads a process, which has what its last course asked, and a side behind every stop.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        safetyCase = try container.decode(Case.ID.self, forKey: .safetyCase)
        harmed = try container.decode(Victim.ID.self, forKey: .harmed)
        responsible = try container.decode(Suspect.ID.self, forKey: .responsible)
        initiator = try container.decode(RestorativeSide.self, forKey: .initiator)
        facilitator = try container.decodeIfPresent(RestorativeFacilitator.self, forKey: .facilitator)
        risks = try container.decode([RestorativeRisk].self, forKey: .risks)
        consents = try container.decode([RestorativeConsent].self, forKey: .consents)
        prepared = try container.decode([RestorativeSide: CivilDate].self, forKey: .prepared)
        form = try container.decodeIfPresent(RestorativeForm.self, forKey: .form)
        outcomes = try container.decode([AgreedOutcome].self, forKey: .outcomes)
        stops = try container.decode([RestorativeStop].self, forKey: .stops)
        satisfied = try container.decode([RestorativeSide: Bool].self, forKey: .satisfied)
        progress = try container.decode(Progress<State>.self, forKey: .progress)
        do throws(Rejection) {
            try checkStored()
        } catch {
            throw decoder.refusal(error)
        }
    }

    private func checkStored() throws(Rejection) {
        guard stops.map(\.at) == progress.history.filter({ $0.event == .stop }).map(\.at) else {
            throw Rejection(.stoppedByASide, subject, found: "stops and the sides that stopped are not the same")
        }
        try demandStoredSides()
        for change in progress.latestCourse { try demandStored(change.event, at: change.at) }
    }
}
