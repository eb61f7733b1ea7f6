/// The ways to make amends on which the people of an area had a say, in one edition.
public struct ReparationMenu: Hashable, Sendable, Identifiable {
    /// The identity of a menu.
    public typealias ID = Identifier<ReparationMenu>

    /// Which menu it is.
    public let id: ID
    /// For which area.
    public let area: Area
    /// The UK civil days on which this edition applies.
    public let term: DayInterval
    /// The options, in the order in which they are shown.
    public let options: [ReparationOption]

    /// An edition of an area's menu.
    ///
    /// - Throws: ``Rejection`` by `menu-edition` where there is no option, or one is in it twice.
    public init(id: ID, for area: Area, during term: DayInterval, _ options: [ReparationOption]) throws(Rejection) {
        guard !options.isEmpty, Set(options.map(\.id)).count == options.count else {
            throw Rejection(
                .menuEdition, "reparation menu \(id)", found: "\(options.count) options, or one of them twice")
        }
        self.id = id
        self.area = area
        self.term = term
        self.options = options
    }

    /// The option of an id; nil where the menu has none.
    public func option(_ id: ReparationOption.ID) -> ReparationOption? {
        options.first { $0.id == id }
    }

    /// The options that are offered for an offence.
    public func options(for offence: CrimeType) -> [ReparationOption] {
        options.filter { $0.offences.contains(offence) }
    }
}

extension ReparationMenu: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case area
        case term
        case options
    }

    /// Reads a menu, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let area = try container.decode(Area.self, forKey: .area)
        let term = try container.decode(DayInterval.self, forKey: .term)
        let options = try container.decode([ReparationOption].self, forKey: .options)
        do throws(Rejection) {
            try self.init(id: id, for: area, during: term, options)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
