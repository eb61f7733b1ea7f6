public import CivilTime

/// That advice on crime prevention was given.
public struct PreventionAdvice: Hashable, Codable, Sendable, Identifiable {
    /// The identity of an advice.
    public typealias ID = Identifier<PreventionAdvice>

    /// Which advice it is.
    public let id: ID
    /// Which edition was given.
    public let edition: AdviceEdition
    /// To which victim; nil where to somebody else, or nobody recorded it.
    public let victim: Victim.ID?
    /// On which UK civil day.
    public let day: CivilDate

    /// Advice given on that day.
    ///
    /// - Throws: ``Rejection`` by `advice-is-approved` where nobody approved the edition, or it does not hold on that day.
    public init(id: ID, _ edition: AdviceEdition, to victim: Victim.ID?, on day: CivilDate) throws(Rejection) {
        guard edition.approvedBy != nil, edition.days.contains(day) else {
            let found = edition.approvedBy == nil ? "nobody approved it" : "it holds \(edition.days), and not on \(day)"
            throw Rejection(.adviceIsApproved, "advice edition \(edition.id)", found: found)
        }
        self.id = id
        self.edition = edition
        self.victim = victim
        self.day = day
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case edition
        case victim
        case day
    }

    /// Reads an advice, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let edition = try container.decode(AdviceEdition.self, forKey: .edition)
        let victim = try container.decodeIfPresent(Victim.ID.self, forKey: .victim)
        let day = try container.decode(CivilDate.self, forKey: .day)
        do throws(Rejection) {
            try self.init(id: id, edition, to: victim, on: day)
        } catch {
            throw decoder.refusal(error)
        }
    }
}

extension [PreventionAdvice] {
    /// The share of those advised who became victims of the same crime again within some months.
    ///
    /// It is unknown where the time is not over, or nobody recorded who was advised.
    ///
    /// - Parameters:
    ///   - months: how many months after the day of the advice are looked at, through the corresponding day.
    ///   - incidents: the crimes recorded of each victim, with their days.
    ///   - day: the last UK civil day of which crimes are recorded.
    public func repeats(
        within months: Int, among incidents: [Victim.ID: [AdvisedIncident]], recordedThrough day: CivilDate
    ) -> Share {
        let answers: [Bool?] = map { advice in
            guard let victim = advice.victim else { return nil }
            let last = advice.day.adding(months: months)
            let isRepeated = (incidents[victim] ?? []).contains {
                $0.crime == advice.edition.crime && advice.day < $0.day && $0.day <= Swift.min(last, day)
            }
            if isRepeated { return true }
            return last <= day ? false : nil
        }
        return Share(of: answers)
    }
}

/// A crime recorded of somebody, and when.
public struct AdvisedIncident: Hashable, Sendable {
    /// Which crime.
    public let crime: CrimeType
    /// On which UK civil day.
    public let day: CivilDate

    /// A crime on that day.
    public init(_ crime: CrimeType, on day: CivilDate) {
        self.crime = crime
        self.day = day
    }
}
