/// The referral of a victim to a support service.
public struct Referral: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a referral.
    public typealias ID = Identifier<Referral>

    /// On what ground a referral may be made.
    public enum Basis: String, Hashable, CaseIterable, Codable, Sendable {
        /// Only with the victim's consent.
        case consent
        /// Unless the victim objects.
        case nonObjection = "non-objection"
    }

    /// Which referral it is.
    public let id: ID
    /// Who is referred.
    public let victim: Victim.ID
    /// To whom.
    public let to: ServiceBody
    /// On what ground.
    public let basis: Basis
    /// The service of a directory; nil where none was chosen yet, or there is no directory.
    public let service: SupportService.ID?
    /// Where it stands.
    public internal(set) var state: State
    /// How it came there, oldest first.
    public internal(set) var history: [Change]

    /// A referral that is proposed and no more.
    public init(
        id: ID, victim: Victim.ID, to: ServiceBody, basis: Basis = .consent, service: SupportService.ID? = nil
    ) {
        self.id = id
        self.victim = victim
        self.to = to
        self.basis = basis
        self.service = service
        self.state = .proposed
        self.history = []
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case victim
        case to
        case basis
        case service
        case state
        case history
    }

    /// Reads a referral whose history leads, by the moves legal on its ground and in order of time, to its state.
    ///
    /// Every referral starts as a proposal, so without a history that is the only state.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        victim = try container.decode(Victim.ID.self, forKey: .victim)
        to = try container.decode(ServiceBody.self, forKey: .to)
        basis = try container.decode(Basis.self, forKey: .basis)
        service = try container.decodeIfPresent(SupportService.ID.self, forKey: .service)
        state = try container.decode(State.self, forKey: .state)
        history = try container.decode([Change].self, forKey: .history)
        do throws(HistoryError) {
            try checkHistory()
        } catch {
            throw decoder.refusal(error)
        }
    }
}
