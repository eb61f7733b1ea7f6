/// One way to make amends that a menu offers.
public struct ReparationOption: Hashable, Sendable, Identifiable {
    /// The identity of an option.
    public typealias ID = Identifier<ReparationOption>

    /// Which option it is.
    public let id: ID
    /// What is done.
    public let title: String
    /// What kind of amends it is.
    public let kind: AgreedOutcome.Kind
    /// For which offences it is offered.
    public let offences: [CrimeType]
    /// For how many hours at most, where it takes hours.
    public let hoursAtMost: Int?
    /// The instrument under which it is lawful, as it is cited.
    public let lawfulUnder: String

    /// A way to make amends.
    ///
    /// - Throws: ``Rejection`` by `option-lawful-and-proportionate` where no instrument is cited, no offence is named, or
    ///   it is to take less than one hour.
    public init(
        id: ID, _ title: String, _ kind: AgreedOutcome.Kind, for offences: [CrimeType], hoursAtMost: Int? = nil,
        lawfulUnder instrument: String
    ) throws(Rejection) {
        func refusal(_ found: String) -> Rejection {
            Rejection(.optionLawfulAndProportionate, "reparation option \(id)", found: found)
        }
        guard !instrument.allSatisfy(\.isWhitespace) else { throw refusal("no instrument is cited") }
        guard !offences.isEmpty else { throw refusal("no offence is named") }
        if let hoursAtMost, hoursAtMost < 1 { throw refusal("\(hoursAtMost) hours") }
        self.id = id
        self.title = title
        self.kind = kind
        self.offences = offences
        self.hoursAtMost = hoursAtMost
        self.lawfulUnder = instrument
    }
}

extension ReparationOption: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case title
        case kind
        case offences
        case hoursAtMost
        case lawfulUnder
    }

    /// Reads an option, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let title = try container.decode(String.self, forKey: .title)
        let kind = try container.decode(AgreedOutcome.Kind.self, forKey: .kind)
        let offences = try container.decode([CrimeType].self, forKey: .offences)
        let hours = try container.decodeIfPresent(Int.self, forKey: .hoursAtMost)
        let instrument = try container.decode(String.self, forKey: .lawfulUnder)
        do throws(Rejection) {
            try self.init(id: id, title, kind, for: offences, hoursAtMost: hours, lawfulUnder: instrument)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
