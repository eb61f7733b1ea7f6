public import CivilTime

/// The editions of the menus of several areas, of which one at most applies in an area on a day.
public struct ReparationMenus: Hashable, Sendable {
    /// The editions, in the order in which they were added.
    public private(set) var all: [ReparationMenu] = []

    /// Those editions.
    ///
    /// - Throws: ``Rejection`` for the first that ``add(_:)`` refuses.
    public init(_ menus: [ReparationMenu] = []) throws(Rejection) {
        for menu in menus { try add(menu) }
    }

    /// Adds an edition.
    ///
    /// - Throws: ``Rejection`` by `menu-edition` where its id is there, or another edition of the area applies on one of
    ///   its days.
    public mutating func add(_ menu: ReparationMenu) throws(Rejection) {
        for other in all {
            guard other.id != menu.id else {
                throw Rejection(.menuEdition, "reparation menu \(menu.id)", found: "twice")
            }
            if other.area == menu.area, let overlap = other.term.intersection(menu.term) {
                throw Rejection(
                    .menuEdition, "reparation menu \(menu.id)", found: "menu \(other.id) applies \(overlap) too")
            }
        }
        all.append(menu)
    }

    /// The edition that applies in an area on a UK civil day; nil where none does.
    public func menu(for area: Area, on day: CivilDate) -> ReparationMenu? {
        all.first { $0.area == area && $0.term.contains(day) }
    }

    /// How often each option of an edition was chosen in those resolutions; an option that nobody chose has 0.
    ///
    /// A resolution entered in error does not count.
    public func takeUp(of menu: ReparationMenu.ID, in resolutions: [CommunityResolution]) -> [ReparationOption.ID: Int]
    {
        guard let edition = all.first(where: { $0.id == menu }) else { return [:] }
        var counts = Dictionary(uniqueKeysWithValues: edition.options.map { ($0.id, 0) })
        for resolution in resolutions where resolution.menu == menu && resolution.progress.state != .enteredInError {
            for option in resolution.options { counts[option, default: 0] += 1 }
        }
        return counts
    }
}

extension ReparationMenus: Codable {
    private enum CodingKeys: String, CodingKey {
        case all = "menus"
    }

    /// Reads editions, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let menus = try container.decode([ReparationMenu].self, forKey: .all)
        do throws(Rejection) {
            try self.init(menus)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
