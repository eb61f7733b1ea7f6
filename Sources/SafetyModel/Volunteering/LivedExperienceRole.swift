/// A role for somebody whose own experience of the system is what they bring.
public struct LivedExperienceRole: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a role.
    public typealias ID = Identifier<LivedExperienceRole>

    /// Which role it is.
    public let id: ID
    /// What it is called.
    public let title: String
    /// Who holds it.
    public let person: Person.ID
    /// Whether it is paid; nil where that is not recorded.
    public let isPaid: Bool?
    /// On which days.
    public let term: DayInterval
    /// What they told of their experience of their own will; nil where they told nothing, which nobody has to.
    public internal(set) var experience: Personal<String>?
    /// What they took part in, in the order in which it was recorded.
    public internal(set) var involvements: [Involvement] = []

    /// A role in which nothing has been told and nothing has happened.
    public init(id: ID, title: String, of person: Person.ID, isPaid: Bool?, for term: DayInterval) {
        self.id = id
        self.title = title
        self.person = person
        self.isPaid = isPaid
        self.term = term
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case title
        case person
        case isPaid
        case term
        case experience
        case involvements
    }

    /// Reads a role, with the same checks as telling and taking part.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        title = try container.decode(String.self, forKey: .title)
        person = try container.decode(Person.ID.self, forKey: .person)
        isPaid = try container.decodeIfPresent(Bool.self, forKey: .isPaid)
        term = try container.decode(DayInterval.self, forKey: .term)
        let experience = try container.decodeIfPresent(Personal<String>.self, forKey: .experience)
        let involvements = try container.decode([Involvement].self, forKey: .involvements)
        do throws(Rejection) {
            if let experience { try tell(experience, isVoluntary: true) }
            for involvement in involvements { try record(involvement) }
        } catch {
            throw decoder.refusal(error)
        }
    }

    /// Records what they told of their experience; nil takes it back, which they may at any time.
    ///
    /// - Parameters:
    ///   - experience: what they told, of a sensitivity not below that of special data.
    ///   - isVoluntary: whether they told it freely; nil where nobody asked.
    /// - Throws: ``Rejection`` by `disclosure-is-voluntary` where it was not told freely, that is not known, or it is
    ///   not kept as special data.
    public mutating func tell(_ experience: Personal<String>?, isVoluntary: Bool?) throws(Rejection) {
        guard let experience else {
            self.experience = nil
            return
        }
        guard isVoluntary == true else {
            throw Rejection(
                .disclosureIsVoluntary, subject,
                found: isVoluntary == nil ? "whether it was told freely is not known" : "it was asked for")
        }
        guard experience.sensitivity >= .special else {
            throw Rejection(
                .disclosureIsVoluntary, subject,
                found: "it is kept as '\(experience.sensitivity)'; at least '\(Sensitivity.special)' is needed")
        }
        self.experience = experience
    }

    /// Records that they took part in something.
    ///
    /// - Throws: ``Rejection`` by `involvement-is-of-the-role` where it lies outside the days of the role or lasted no
    ///   time.
    public mutating func record(_ involvement: Involvement) throws(Rejection) {
        guard term.contains(involvement.day), involvement.minutes > 0 else {
            throw Rejection(
                .involvementIsOfTheRole, subject,
                found: "\(involvement.minutes) minutes on \(involvement.day), in a role \(term)")
        }
        involvements.append(involvement)
    }

    /// The minutes of each kind of involvement on days of an interval; a kind that is not in it had none.
    public func minutes(during days: DayInterval) -> [LivedExperienceActivity: Int] {
        involvements.filter { days.contains($0.day) }.reduce(into: [:]) {
            $0[$1.activity] = $0[$1.activity, default: 0].addingCapped($1.minutes)
        }
    }

    private var subject: String { "role \(id)" }
}
