/// Who is told that a conference will discuss a case: never whoever is said to do harm.
public struct ConferenceNotice: Hashable, Sendable {
    /// The case.
    public let referral: MARACReferral.ID
    /// Who is told.
    public let recipients: [RecordedPerson]

    /// A notice to those people.
    ///
    /// - Throws: ``Rejection`` by `offender-is-not-told` where a recipient is a suspect.
    public init(of referral: MARACReferral.ID, to recipients: [RecordedPerson]) throws(Rejection) {
        self.referral = referral
        self.recipients = recipients
        try check()
    }

    /// A notice of a referral, to people who are no suspect of it under any of their records.
    ///
    /// - Parameters:
    ///   - referral: the referral.
    ///   - recipients: who is told.
    ///   - people: the roles of people, by which one record is known to be another's.
    /// - Throws: ``Rejection`` by `offender-is-not-told` where a recipient is a suspect, or the same person as one.
    public init(
        of referral: MARACReferral, to recipients: [RecordedPerson], knowing people: [PersonRoles]
    ) throws(Rejection) {
        let suspects = Set(referral.suspects.map(RecordedPerson.suspect))
        for roles in people where roles.all.contains(where: { suspects.contains($0.record) }) {
            let records = Set(roles.all.map(\.record) + [.person(roles.person)])
            if let told = recipients.first(where: { records.contains($0) }) {
                throw Rejection(
                    .offenderIsNotTold, "notice of MARAC referral \(referral.id)",
                    found: "\(told) is the same person as a suspect")
            }
        }
        try self.init(of: referral.id, to: recipients)
    }

    private func check() throws(Rejection) {
        if let suspect = recipients.first(where: { if case .suspect = $0 { true } else { false } }) {
            throw Rejection(
                .offenderIsNotTold, "notice of MARAC referral \(referral)", found: "\(suspect) would be told")
        }
    }
}

extension ConferenceNotice: Codable {
    private enum CodingKeys: String, CodingKey {
        case referral
        case recipients
    }

    /// Reads one, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        referral = try container.decode(MARACReferral.ID.self, forKey: .referral)
        recipients = try container.decode([RecordedPerson].self, forKey: .recipients)
        do throws(Rejection) {
            try check()
        } catch {
            throw decoder.refusal(error)
        }
    }
}
