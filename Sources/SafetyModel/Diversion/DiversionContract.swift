public import CivilTime

/// A contract that somebody keeps instead of being prosecuted, from the first thought of it to its end.
///
/// Whether they are eligible, of what the contract is made up and by when it is over is asked of a scheme's rules; the
/// record holds what these answered, and goes no further without.
public struct DiversionContract: Hashable, Sendable, Identifiable {
    /// The identity of a contract.
    public typealias ID = Identifier<DiversionContract>

    /// Which contract it is.
    public let id: ID
    /// The scheme under which it is made.
    public let scheme: DiversionScheme
    /// The case of the offence.
    public let safetyCase: Case.ID
    /// With whom it is made.
    public let suspect: Suspect.ID
    /// Who leads them through it; nil where nobody is named yet.
    public internal(set) var navigator: Person.ID?
    /// Where it stands, and how it came there.
    public internal(set) var progress = Progress<State>()
    /// What the scheme's criterion came to when it was last asked.
    public internal(set) var eligibility: EligibilityAnswer?
    /// What was found of their needs.
    public internal(set) var assessment: OffenderNeedsAssessment?
    /// What it says.
    public internal(set) var terms: ContractTerms?
    /// What they answered when it was put to them.
    public internal(set) var acceptance: ContractAcceptance?
    /// How the conditions were found to stand, in the order of the findings.
    public internal(set) var findings: [ConditionRecord] = []
    /// New offences that came to be known.
    public internal(set) var reoffences: [Reoffence] = []
    /// The cases of new offences that were excused together with a breach.
    public internal(set) var excused: [Case.ID] = []
    /// The last UK civil day through which records were searched for new offences; nil where nobody searched.
    public internal(set) var searchedThrough: CivilDate?

    /// A contract that is thought of, and no more.
    public init(
        id: ID, under scheme: DiversionScheme, for suspect: Suspect.ID, in safetyCase: Case.ID,
        navigator: Person.ID? = nil
    ) {
        self.id = id
        self.scheme = scheme
        self.safetyCase = safetyCase
        self.suspect = suspect
        self.navigator = navigator
    }

    var subject: String { "diversion contract \(id)" }
}

extension DiversionContract: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case scheme
        case safetyCase = "case"
        case suspect
        case navigator
        case progress
        case eligibility
        case assessment
        case terms
        case acceptance
        case findings
        case reoffences
        case excused
        case searchedThrough
    }

    /// Reads a contract, which has all that its state asks.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        scheme = try container.decode(DiversionScheme.self, forKey: .scheme)
        safetyCase = try container.decode(Case.ID.self, forKey: .safetyCase)
        suspect = try container.decode(Suspect.ID.self, forKey: .suspect)
        navigator = try container.decodeIfPresent(Person.ID.self, forKey: .navigator)
        progress = try container.decode(Progress<State>.self, forKey: .progress)
        eligibility = try container.decodeIfPresent(EligibilityAnswer.self, forKey: .eligibility)
        assessment = try container.decodeIfPresent(OffenderNeedsAssessment.self, forKey: .assessment)
        terms = try container.decodeIfPresent(ContractTerms.self, forKey: .terms)
        acceptance = try container.decodeIfPresent(ContractAcceptance.self, forKey: .acceptance)
        reoffences = try container.decode([Reoffence].self, forKey: .reoffences)
        excused = try container.decode([Case.ID].self, forKey: .excused)
        searchedThrough = try container.decodeIfPresent(CivilDate.self, forKey: .searchedThrough)
        let recorded = try container.decode([ConditionRecord].self, forKey: .findings)
        do throws(Rejection) {
            for finding in recorded { try record(finding) }
            for event in progress.state.grounds { try demandStored(event) }
        } catch {
            throw decoder.refusal(error)
        }
    }
}
