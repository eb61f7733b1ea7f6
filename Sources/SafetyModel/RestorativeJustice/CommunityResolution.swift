public import CivilTime

/// Amends that somebody makes for an offence, chosen from the menu of the area, instead of a prosecution.
public struct CommunityResolution: Hashable, Sendable, Identifiable {
    /// The identity of a resolution.
    public typealias ID = Identifier<CommunityResolution>

    /// What the victim said to it.
    public enum VictimView: String, Hashable, CaseIterable, Codable, Sendable {
        /// They agree with the amends.
        case agrees
        /// They would have others, or none.
        case disagrees
        /// They do not want to say.
        case noView = "no-view"
        /// They were asked, and could not be reached.
        case notReached = "not-reached"
        /// The harm was done to the community, and there is nobody to ask.
        case noVictim = "no-victim"
    }

    /// Which resolution it is.
    public let id: ID
    /// The case.
    public let safetyCase: Case.ID
    /// Who makes amends.
    public let suspect: Suspect.ID
    /// The offence.
    public let offence: CrimeType
    /// The edition of the menu from which it was chosen.
    public let menu: ReparationMenu.ID
    /// What was chosen.
    public let options: [ReparationOption.ID]
    /// What the victim said; nil where nobody asked.
    public internal(set) var victimView: VictimView?
    /// What the suspect says to the offence; nil where nobody asked.
    public internal(set) var admission: Admission?
    /// Where it stands, and how it came there.
    public internal(set) var progress = Progress<State>()

    /// A resolution that is proposed from a menu.
    ///
    /// - Throws: ``Rejection`` by `option-for-the-offence` where nothing is chosen, or something that the menu does not
    ///   offer for the offence.
    public init(
        id: ID, in safetyCase: Case.ID, for suspect: Suspect.ID, of offence: CrimeType, from menu: ReparationMenu,
        choosing options: [ReparationOption.ID]
    ) throws(Rejection) {
        let offered = menu.options(for: offence).map(\.id)
        guard !options.isEmpty, options.allSatisfy(offered.contains) else {
            throw Rejection(
                .optionForTheOffence, "community resolution \(id)",
                found: "\(options.count) options, for '\(offence)' the menu offers \(offered.count), not all of these")
        }
        self.id = id
        self.safetyCase = safetyCase
        self.suspect = suspect
        self.offence = offence
        self.menu = menu.id
        self.options = options
    }

    /// Keeps what the victim said.
    public mutating func record(_ view: VictimView) {
        victimView = view
    }

    /// Keeps what the suspect says to the offence.
    public mutating func record(_ admission: Admission) {
        self.admission = admission
    }

    /// Moves the resolution.
    ///
    /// - Throws: ``TransitionError`` with `.illegalMove` or `.outOfOrder`, or with `.notReady` where it is agreed and the
    ///   victim was not asked or the suspect does not admit the offence.
    public func applying(
        _ event: State.Event, at instant: Instant
    ) throws(TransitionError) -> Outcome<CommunityResolution> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: subject) { () throws(Rejection) in
            if event == .agree { try demandAgreement() }
        }
        // Nobody agrees to amends by what was said of earlier ones.
        if event == .reopen { (changed.victimView, changed.admission) = (nil, nil) }
        return Outcome(changed, directives: directives(upon: event, at: instant))
    }

    private var subject: String { "community resolution \(id)" }

    private func demandAgreement() throws(Rejection) {
        try demandAsked()
        guard admission == .admits else {
            throw Rejection(.responsibilityAccepted, subject, found: "the suspect does not admit the offence")
        }
    }

    private func demandAsked() throws(Rejection) {
        guard victimView != nil else {
            throw Rejection(.victimViewSought, subject, found: "nobody asked the victim")
        }
        guard admission != nil else {
            throw Rejection(.responsibilityAccepted, subject, found: "no admission is recorded")
        }
    }

    private func directives(upon event: State.Event, at instant: Instant) -> [Directive] {
        switch event {
        case .agree: [.notify(of: .outOfCourtDisposalGiven)]
        case .fail: [.schedule(.prosecutionDecision, from: instant)]
        case .enterInError: [.schedule(.correctionNotice, from: instant)]
        case .refuse, .complete, .reopen: []
        }
    }
}

extension CommunityResolution {
    /// Where a resolution stands.
    public enum State: String, ProcessState {
        /// It is proposed.
        case proposed
        /// It is agreed, and amends are being made.
        case agreed
        /// It was not wanted.
        case refused
        /// Amends were made.
        case completed
        /// Amends were not made.
        case failed
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves a resolution from state to state.
        public enum Event: String, ProcessEvent {
            /// It is agreed.
            case agree
            /// It is not wanted.
            case refuse
            /// Amends were made.
            case complete
            /// Amends were not made.
            case fail
            /// It is taken up again.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// It is proposed.
        public static let first = State.proposed

        /// The table of legal moves.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.proposed, .agree, .agreed),
            LegalMove(.proposed, .refuse, .refused),
            LegalMove(.agreed, .complete, .completed),
            LegalMove(.agreed, .fail, .failed),
            LegalMove(.refused, .reopen, .proposed),
            LegalMove(.completed, .reopen, .proposed),
            LegalMove(.failed, .reopen, .proposed),
        ]
    }
}

extension CommunityResolution: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case safetyCase = "case"
        case suspect
        case offence
        case menu
        case options
        case victimView
        case admission
        case progress
    }

    /// Reads a resolution, in which the victim and the suspect were asked where it was agreed.
    ///
    /// What they said since may be something else.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        safetyCase = try container.decode(Case.ID.self, forKey: .safetyCase)
        suspect = try container.decode(Suspect.ID.self, forKey: .suspect)
        offence = try container.decode(CrimeType.self, forKey: .offence)
        menu = try container.decode(ReparationMenu.ID.self, forKey: .menu)
        options = try container.decode([ReparationOption.ID].self, forKey: .options)
        victimView = try container.decodeIfPresent(VictimView.self, forKey: .victimView)
        admission = try container.decodeIfPresent(Admission.self, forKey: .admission)
        progress = try container.decode(Progress<State>.self, forKey: .progress)
        do throws(Rejection) {
            if progress.latestCourse.contains(where: { $0.event == .agree }) { try demandAsked() }
        } catch {
            throw decoder.refusal(error)
        }
    }
}

extension Sequence<CommunityResolution> {
    /// Of the resolutions that were agreed, how many were completed; of those that run nobody knows yet.
    public var completed: Share {
        Share(
            of: filter { [.agreed, .completed, .failed].contains($0.progress.state) }.map { resolution -> Bool? in
                switch resolution.progress.state {
                case .completed: true
                case .failed: false
                case .proposed, .agreed, .refused, .enteredInError: nil
                }
            })
    }
}
