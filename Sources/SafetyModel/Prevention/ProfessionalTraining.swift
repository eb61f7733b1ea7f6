public import CivilTime

/// A training of professionals in designing out crime.
public struct ProfessionalTraining: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a training.
    public typealias ID = Identifier<ProfessionalTraining>

    /// Which training it is.
    public let id: ID
    /// Whom it is for.
    public let profession: DesignProfession
    /// On which UK civil day.
    public let day: CivilDate
    /// How many came; nil where nobody counted.
    public let attended: Int?

    /// A training on that day.
    ///
    /// - Throws: ``Rejection`` by `attendance-is-counted` where fewer than none came.
    public init(id: ID, of profession: DesignProfession, on day: CivilDate, attended: Int?) throws(Rejection) {
        if let attended, attended < 0 {
            throw Rejection(.attendanceIsCounted, "professional training \(id)", found: "\(attended) came")
        }
        self.id = id
        self.profession = profession
        self.day = day
        self.attended = attended
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case profession
        case day
        case attended
    }

    /// Reads a training, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let profession = try container.decode(DesignProfession.self, forKey: .profession)
        let day = try container.decode(CivilDate.self, forKey: .day)
        let attended = try container.decodeIfPresent(Int.self, forKey: .attended)
        do throws(Rejection) {
            try self.init(id: id, of: profession, on: day, attended: attended)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
