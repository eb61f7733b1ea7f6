public import CivilTime

/// How a victim or witness under 18 is contacted and supported.
///
/// Ages are counted in UK civil days. Whether a grown-up may stand between is asked of each young person anew: a
/// guardian of whom nobody knows whether they are safe is none to go through.
public struct YouthContact: Hashable, Sendable, Identifiable {
    /// The identity of a contact.
    public typealias ID = Identifier<YouthContact>

    /// Which contact it is.
    public let id: ID
    /// The young victim or witness.
    public let subject: RecordedPerson
    /// Their date of birth.
    public let bornOn: Personal<CivilDate>
    /// The UK civil day of the contact.
    public let day: CivilDate
    /// The way of contact.
    public let channel: ContactChannel
    /// A parent or guardian to go through; nil where none is named.
    public let guardian: Person.ID?
    /// Whether going through them is safe.
    public let guardianIsSafe: Answer
    /// Another grown-up of their choice, where one takes part.
    public let supporter: Person.ID?
    /// Whether they took up support made for young people.
    public let tookUpSupport: Answer

    /// A contact with a young person.
    ///
    /// - Throws: ``Rejection`` by `youth-contact-suits-a-child` where they are 18 or older on the day, where the
    ///   subject is no victim or witness, where neither a safe guardian nor another grown-up takes part, or where the
    ///   way of contact is not one for a child: in person, by video, or by telephone.
    public init(
        id: ID, with subject: RecordedPerson, bornOn: Personal<CivilDate>, on day: CivilDate,
        by channel: ContactChannel, guardian: Person.ID?, guardianIsSafe: Answer, supporter: Person.ID? = nil,
        tookUpSupport: Answer = .unknown
    ) throws(Rejection) {
        self.id = id
        self.subject = subject
        self.bornOn = bornOn
        self.day = day
        self.channel = channel
        self.guardian = guardian
        self.guardianIsSafe = guardianIsSafe
        self.supporter = supporter
        self.tookUpSupport = tookUpSupport
        try check()
    }

    /// The ways of contact that the kit takes to suit a child; the choice is its own.
    public static let childSuitable: [ContactChannel] = [.officer, .videoCall, .telephone]

    /// The age band on the day of the contact.
    public var ageBand: AgeBand? { AgeBand(bornOn: bornOn, on: day) }

    /// Of the contacts with people in an age band, how many took up support.
    ///
    /// - Parameters:
    ///   - contacts: the contacts; of several with one person the last one counts.
    ///   - band: the age band; nil for all.
    public static func uptake(in contacts: [YouthContact], of band: AgeBand? = nil) -> Share {
        var last: [RecordedPerson: YouthContact] = [:]
        for contact in contacts where band == nil || contact.ageBand == band {
            if let other = last[contact.subject], (other.day, other.id) > (contact.day, contact.id) { continue }
            last[contact.subject] = contact
        }
        return Share(answers: last.values.map(\.tookUpSupport))
    }

    private func check() throws(Rejection) {
        let name = "youth contact \(id)"
        switch subject {
        case .victim, .witness: break
        case .suspect, .child, .person:
            throw Rejection(.youthContactSuitsAChild, name, found: "it is with \(subject)")
        }
        guard let band = AgeBand(bornOn: bornOn, on: day), band != .adult else {
            throw Rejection(.youthContactSuitsAChild, name, found: "they are not between birth and 18 on \(day)")
        }
        guard Self.childSuitable.contains(channel) else {
            throw Rejection(
                .youthContactSuitsAChild, name,
                found:
                    "the way is '\(channel)'; \(Self.childSuitable.map(\.rawValue).joined(separator: ", ")) suit a child"
            )
        }
        guard supporter != nil || (guardian != nil && guardianIsSafe == .yes) else {
            throw Rejection(
                .youthContactSuitsAChild, name,
                found: "no grown-up of their choice takes part, and no guardian who is known to be safe")
        }
    }
}

extension YouthContact: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case subject
        case bornOn
        case day
        case channel
        case guardian
        case guardianIsSafe
        case supporter
        case tookUpSupport
    }

    /// Reads one, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        subject = try container.decode(RecordedPerson.self, forKey: .subject)
        bornOn = try container.decode(Personal<CivilDate>.self, forKey: .bornOn)
        day = try container.decode(CivilDate.self, forKey: .day)
        channel = try container.decode(ContactChannel.self, forKey: .channel)
        guardian = try container.decodeIfPresent(Person.ID.self, forKey: .guardian)
        guardianIsSafe = try container.decode(Answer.self, forKey: .guardianIsSafe)
        supporter = try container.decodeIfPresent(Person.ID.self, forKey: .supporter)
        tookUpSupport = try container.decode(Answer.self, forKey: .tookUpSupport)
        do throws(Rejection) {
            try check()
        } catch {
            throw decoder.refusal(error)
        }
    }
}
