/// That a volunteer can be called up, and on which terms.
public struct Reservist: Hashable, Codable, Sendable, Identifiable {
    /// The identity of an entry in the reserve.
    public typealias ID = Identifier<Reservist>

    /// Which entry it is.
    public let id: ID
    /// Who can be called up.
    public let volunteer: Volunteer.ID
    /// How many hours after the call they come at the latest.
    public let noticeHours: Int
    /// For how many days a year they can be called up; nil where nothing is agreed.
    public let daysAYear: Int?
    /// On which days the terms hold.
    public let term: DayInterval

    /// Somebody who comes within so many hours, for at most so many days a year.
    ///
    /// - Throws: ``Rejection`` by `call-up-terms-are-possible` for less than no notice, or for no day.
    public init(
        id: ID, volunteer: Volunteer.ID, noticeHours: Int, daysAYear: Int? = nil, for term: DayInterval
    ) throws(Rejection) {
        guard noticeHours >= 0, daysAYear.map({ (1...366).contains($0) }) ?? true else {
            throw Rejection(
                .callUpTermsArePossible, "reservist \(id)",
                found: "\(noticeHours) hours of notice, \(daysAYear.map(String.init) ?? "no number of") days a year")
        }
        self.id = id
        self.volunteer = volunteer
        self.noticeHours = noticeHours
        self.daysAYear = daysAYear
        self.term = term
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case volunteer
        case noticeHours
        case daysAYear
        case term
    }

    /// Reads an entry, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let volunteer = try container.decode(Volunteer.ID.self, forKey: .volunteer)
        let noticeHours = try container.decode(Int.self, forKey: .noticeHours)
        let daysAYear = try container.decodeIfPresent(Int.self, forKey: .daysAYear)
        let term = try container.decode(DayInterval.self, forKey: .term)
        do throws(Rejection) {
            try self.init(id: id, volunteer: volunteer, noticeHours: noticeHours, daysAYear: daysAYear, for: term)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
