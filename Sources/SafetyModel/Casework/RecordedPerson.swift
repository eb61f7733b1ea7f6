/// A person by the record in which they stand: one human being may stand in several.
public enum RecordedPerson: Hashable, Sendable {
    /// A victim.
    case victim(Victim.ID)
    /// A witness.
    case witness(Witness.ID)
    /// A suspect.
    case suspect(Suspect.ID)
    /// A child who lives where abuse is suffered.
    case child(ChildInHousehold.ID)
    /// Somebody of whom no more is said.
    case person(Person.ID)
}

extension RecordedPerson: CustomStringConvertible {
    /// The kind of record and its id.
    public var description: String {
        switch self {
        case .victim(let id): "victim \(id)"
        case .witness(let id): "witness \(id)"
        case .suspect(let id): "suspect \(id)"
        case .child(let id): "child \(id)"
        case .person(let id): "person \(id)"
        }
    }
}

extension RecordedPerson: Codable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case victim
        case witness
        case suspect
        case child
        case person
    }

    /// Reads an object of one member, the kind of record with its id.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        guard container.allKeys.count == 1, let key = container.allKeys.first else {
            let kinds = CodingKeys.allCases.map(\.rawValue).joined(separator: ", ")
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "one member is needed, of \(kinds)"))
        }
        switch key {
        case .victim: self = .victim(try container.decode(Victim.ID.self, forKey: key))
        case .witness: self = .witness(try container.decode(Witness.ID.self, forKey: key))
        case .suspect: self = .suspect(try container.decode(Suspect.ID.self, forKey: key))
        case .child: self = .child(try container.decode(ChildInHousehold.ID.self, forKey: key))
        case .person: self = .person(try container.decode(Person.ID.self, forKey: key))
        }
    }

    /// Writes an object of one member, the kind of record with its id.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .victim(let id): try container.encode(id, forKey: .victim)
        case .witness(let id): try container.encode(id, forKey: .witness)
        case .suspect(let id): try container.encode(id, forKey: .suspect)
        case .child(let id): try container.encode(id, forKey: .child)
        case .person(let id): try container.encode(id, forKey: .person)
        }
    }
}
