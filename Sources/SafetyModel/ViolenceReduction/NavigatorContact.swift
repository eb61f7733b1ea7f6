public import CivilTime

/// That a navigator offered help to a patient who was affected by violence, in hospital.
///
/// It is a health record. The patient's identifier is of a kind of its own, so that it cannot stand where a victim or
/// another person is asked for; nothing here is a report, an event of a case or a word to the police, and what goes to
/// the police is made by ``notice(under:at:)``, which needs the patient's consent.
public struct NavigatorContact: Hashable, Sendable, Identifiable {
    /// The identity of a contact.
    public typealias ID = Identifier<NavigatorContact>

    /// Marks the identifiers of patients, and has no values.
    public enum Patient {}

    /// Where in a hospital somebody was met.
    public struct Setting: CodeList {
        /// The code as it is stored.
        public let rawValue: String

        /// The code with that text, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The emergency department.
        public static let emergencyDepartment: Setting = "emergency-department"
        /// A ward.
        public static let ward: Setting = "ward"
        /// A clinic to which somebody comes back.
        public static let clinic: Setting = "clinic"

        /// The codes that this edition of the kit knows.
        public static let known: [Setting] = [.emergencyDepartment, .ward, .clinic]
    }

    /// Which contact it is.
    public let id: ID
    /// The patient.
    public let patient: Identifier<Patient>
    /// The hospital.
    public let hospital: PublicBody.ID
    /// Where in it.
    public let setting: Setting
    /// The navigator.
    public let navigator: Person.ID
    /// When help was offered.
    public let offered: Instant
    /// What the navigator wrote.
    public let account: Personal<String>?
    /// Whether the patient consents to the contact; nil where nobody asked.
    public internal(set) var consents: Bool?
    /// The programme to which the patient was connected.
    public internal(set) var programme: ViolenceIntervention.ID?
    /// Where it stands, and how it came there.
    public internal(set) var progress = Progress<State>()

    /// An offer to a patient.
    ///
    /// - Throws: ``Rejection`` by `contact-is-health-record` where what was written is not kept for health care, or is
    ///   kept as less than special.
    public init(
        id: ID, with patient: Identifier<Patient>, at hospital: PublicBody.ID, in setting: Setting,
        by navigator: Person.ID, offered: Instant, account: Personal<String>? = nil
    ) throws(Rejection) {
        if let account, account.purpose != .healthCare || account.sensitivity < .special {
            throw Rejection(
                .contactIsHealthRecord, "navigator contact \(id)",
                found: "kept for '\(account.purpose)' as '\(account.sensitivity)'")
        }
        self.id = id
        self.patient = patient
        self.hospital = hospital
        self.setting = setting
        self.navigator = navigator
        self.offered = offered
        self.account = account
    }

    /// Keeps whether the patient consents to the contact; a later no takes an earlier yes back.
    public mutating func record(consents: Bool) {
        self.consents = consents
    }

    /// Says to which programme the patient is connected.
    public mutating func choose(_ programme: ViolenceIntervention.ID) {
        self.programme = programme
    }

    /// Moves the contact; no move asks anybody to tell the police.
    ///
    /// - Throws: ``TransitionError`` with `.illegalMove` or `.outOfOrder`, or with `.notReady` where an offer is taken up
    ///   or a patient connected without their consent, or to no programme.
    public func applying(
        _ event: State.Event, at instant: Instant
    ) throws(TransitionError) -> Outcome<NavigatorContact> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: subject) { () throws(Rejection) in try demand(event) }
        // An offer made again is answered again.
        if event == .reopen { (changed.consents, changed.programme) = (nil, nil) }
        return Outcome(changed, directives: event == .enterInError ? [.schedule(.correctionNotice, from: instant)] : [])
    }

    /// What may go to the police of this contact, by the patient's consent.
    ///
    /// - Parameters:
    ///   - consent: the patient's consent to that.
    ///   - instant: when it is to go.
    /// - Throws: ``Rejection`` by `no-police-without-consent` where the consent is to another contact, was not given yet
    ///   or was withdrawn by then.
    public func notice(under consent: PoliceNoticeConsent, at instant: Instant) throws(Rejection) -> PoliceNotice {
        guard consent.contact == id, consent.holds(at: instant), progress.state != .enteredInError else {
            throw Rejection(.noPoliceWithoutConsent, subject, found: "no consent to it at \(instant)")
        }
        return PoliceNotice(of: self, under: consent)
    }

    var subject: String { "navigator contact \(id)" }

    private func demandConsent() throws(Rejection) {
        guard consents == true else {
            throw Rejection(.patientConsents, subject, found: consents == nil ? "nobody asked" : "they do not")
        }
    }

    /// What still has to be there after an event: a consent may have been taken back since.
    private func demandStored(_ event: State.Event) throws(Rejection) {
        guard event == .takeUp || event == .connect else { return }
        guard consents != nil, event != .connect || programme != nil else {
            throw Rejection(.patientConsents, subject, found: "nobody asked, or no programme is chosen")
        }
    }

    private func demand(_ event: State.Event) throws(Rejection) {
        switch event {
        case .takeUp: try demandConsent()
        case .connect:
            try demandConsent()
            guard programme != nil else { throw Rejection(.patientConsents, subject, found: "no programme is chosen") }
        case .decline, .followThrough, .leave, .reopen, .enterInError: break
        }
    }
}

extension NavigatorContact: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case patient
        case hospital
        case setting
        case navigator
        case offered
        case account
        case consents
        case programme
        case progress
    }

    /// Reads a contact, whose patient was asked before anything was done.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let patient = try container.decode(Identifier<Patient>.self, forKey: .patient)
        let hospital = try container.decode(PublicBody.ID.self, forKey: .hospital)
        let setting = try container.decode(Setting.self, forKey: .setting)
        let navigator = try container.decode(Person.ID.self, forKey: .navigator)
        let offered = try container.decode(Instant.self, forKey: .offered)
        let account = try container.decodeIfPresent(Personal<String>.self, forKey: .account)
        do throws(Rejection) {
            try self.init(
                id: id, with: patient, at: hospital, in: setting, by: navigator, offered: offered, account: account)
        } catch {
            throw decoder.refusal(error)
        }
        consents = try container.decodeIfPresent(Bool.self, forKey: .consents)
        programme = try container.decodeIfPresent(ViolenceIntervention.ID.self, forKey: .programme)
        progress = try container.decode(Progress<State>.self, forKey: .progress)
        do throws(Rejection) {
            for change in progress.latestCourse { try demandStored(change.event) }
        } catch {
            throw decoder.refusal(error)
        }
    }
}
