/// A measure by which more people of an under-represented group come to apply, or are chosen between equals.
public struct PositiveActionMeasure: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a measure.
    public typealias ID = Identifier<PositiveActionMeasure>

    /// Which measure it is.
    public let id: ID
    /// What it is called.
    public let title: String
    /// What it does.
    public let kind: PositiveActionKind
    /// By which characteristic.
    public let characteristic: ProtectedCharacteristic
    /// Whom it helps, sorted.
    public let groups: [CharacteristicGroup]
    /// The provision that allows it, as its owner names it, such as `Equality Act 2010, s. 158`.
    public let legalBasis: String
    /// On which days.
    public let term: DayInterval

    /// A measure for those groups.
    ///
    /// - Parameters:
    ///   - id: which measure it is.
    ///   - title: what it is called.
    ///   - kind: what it does.
    ///   - characteristic: by which characteristic.
    ///   - groups: whom it helps.
    ///   - legalBasis: the provision that allows it.
    ///   - term: on which days.
    ///   - reservedPlaces: how many places it keeps for the groups; anything but nil makes it a quota.
    /// - Throws: ``Rejection`` by `positive-action-is-no-quota` where it keeps places or fixes a number, or by
    ///   `positive-action-has-a-basis` where it names no provision or no group.
    public init(
        id: ID, title: String, _ kind: PositiveActionKind, by characteristic: ProtectedCharacteristic,
        for groups: Set<CharacteristicGroup>, legalBasis: String, term: DayInterval, reservedPlaces: Int? = nil
    ) throws(Rejection) {
        let subject = "positive action \(id)"
        guard kind != .quota, kind != .reservedPlaces, reservedPlaces == nil else {
            throw Rejection(
                .positiveActionIsNoQuota, subject,
                found: reservedPlaces.map { "\($0) places are reserved" } ?? "it is a '\(kind)'")
        }
        guard !groups.isEmpty, !legalBasis.allSatisfy(\.isWhitespace) else {
            throw Rejection(
                .positiveActionHasABasis, subject, found: groups.isEmpty ? "no group is named" : "no provision is named"
            )
        }
        self.id = id
        self.title = title
        self.kind = kind
        self.characteristic = characteristic
        self.groups = groups.sorted()
        self.legalBasis = legalBasis
        self.term = term
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case title
        case kind
        case characteristic
        case groups
        case legalBasis
        case term
    }

    /// Reads a measure, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let title = try container.decode(String.self, forKey: .title)
        let kind = try container.decode(PositiveActionKind.self, forKey: .kind)
        let characteristic = try container.decode(ProtectedCharacteristic.self, forKey: .characteristic)
        let groups = try container.decode([CharacteristicGroup].self, forKey: .groups)
        let basis = try container.decode(String.self, forKey: .legalBasis)
        let term = try container.decode(DayInterval.self, forKey: .term)
        do throws(Rejection) {
            try self.init(
                id: id, title: title, kind, by: characteristic, for: Set(groups), legalBasis: basis, term: term)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
