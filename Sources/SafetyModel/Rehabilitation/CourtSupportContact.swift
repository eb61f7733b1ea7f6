public import CivilTime

/// That a trained volunteer helped somebody who attends a magistrates' court.
public struct CourtSupportContact: Hashable, Sendable, Identifiable {
    /// The identity of a contact.
    public typealias ID = Identifier<CourtSupportContact>

    /// Which contact it is.
    public let id: ID
    /// The court.
    public let court: PublicBody.ID
    /// Who was helped; nil where they did not say.
    public let client: Person.ID?
    /// Who helped.
    public let volunteer: Volunteer.ID
    /// The volunteer's training for it.
    public let training: TrainingRecord
    /// The UK civil day.
    public let on: CivilDate
    /// What was given.
    public let help: [CourtHelp]
    /// With what the person came.
    public private(set) var issues: [CourtSupportIssue]

    /// A contact on a day.
    ///
    /// - Throws: ``Rejection`` by `court-supporter-trained` where the training is another one, or is not held on that
    ///   day, by `no-legal-advice` where legal advice is among the help.
    public init(
        id: ID, at court: PublicBody.ID, with client: Person.ID?, by volunteer: Volunteer.ID,
        trained training: TrainingRecord, on day: CivilDate, giving help: [CourtHelp], issues: [CourtSupportIssue]
    ) throws(Rejection) {
        guard training.competence == .courtSupport else {
            throw Rejection(
                .courtSupporterTrained, "court contact \(id)", found: "a training in '\(training.competence)'")
        }
        guard training.achieved <= day, training.validThrough.map({ day <= $0 }) ?? true else {
            throw Rejection(.courtSupporterTrained, "court contact \(id)", found: "the training is not held on \(day)")
        }
        guard !help.contains(.legalAdvice) else {
            throw Rejection(.noLegalAdvice, "court contact \(id)", found: "legal advice")
        }
        self.id = id
        self.court = court
        self.client = client
        self.volunteer = volunteer
        self.training = training
        self.on = day
        self.help = help
        self.issues = issues
    }

    /// Refers the person with an issue to a service.
    ///
    /// - Throws: ``Rejection`` by `issue-was-raised` where the contact has no such issue.
    public mutating func refer(_ issue: CourtSupportIssue.ID, to body: ServiceBody) throws(Rejection) {
        issues[try index(of: issue)].referredTo = body
    }

    /// Says whether an issue was resolved.
    ///
    /// - Throws: ``Rejection`` by `issue-was-raised` where the contact has no such issue.
    public mutating func record(_ resolved: Milestone, of issue: CourtSupportIssue.ID) throws(Rejection) {
        issues[try index(of: issue)].resolved = resolved
    }

    private func index(of issue: CourtSupportIssue.ID) throws(Rejection) -> Int {
        guard let index = issues.firstIndex(where: { $0.id == issue }) else {
            throw Rejection(.issueWasRaised, "court contact \(id)", found: "no issue \(issue)")
        }
        return index
    }
}

extension Sequence<CourtSupportContact> {
    /// How many issues on each side of life were resolved by the end of a UK civil day.
    ///
    /// A side of life on which no issue was raised is not in it.
    public func issuesResolved(by day: CivilDate) -> [OffenderNeed: Share] {
        Dictionary(grouping: flatMap(\.issues), by: \.need)
            .mapValues { issues in Share(of: issues.map { $0.resolved.isReached(by: day) }) }
    }
}

extension CourtSupportContact: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case court
        case client
        case volunteer
        case training
        case on
        case help
        case issues
    }

    /// Reads a contact, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let court = try container.decode(PublicBody.ID.self, forKey: .court)
        let client = try container.decodeIfPresent(Person.ID.self, forKey: .client)
        let volunteer = try container.decode(Volunteer.ID.self, forKey: .volunteer)
        let training = try container.decode(TrainingRecord.self, forKey: .training)
        let day = try container.decode(CivilDate.self, forKey: .on)
        let help = try container.decode([CourtHelp].self, forKey: .help)
        let issues = try container.decode([CourtSupportIssue].self, forKey: .issues)
        do throws(Rejection) {
            try self.init(
                id: id, at: court, with: client, by: volunteer, trained: training, on: day, giving: help,
                issues: issues)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
