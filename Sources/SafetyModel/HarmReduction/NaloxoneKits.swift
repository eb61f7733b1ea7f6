public import CivilTime

/// The kits of one service.
public struct NaloxoneKits: Hashable, Sendable {
    /// The kits, in the order in which they were added.
    public private(set) var all: [NaloxoneKit] = []

    /// Those kits.
    ///
    /// - Throws: ``Rejection`` for the first that ``add(_:)`` refuses.
    public init(_ kits: [NaloxoneKit] = []) throws(Rejection) {
        for kit in kits { try add(kit) }
    }

    /// Adds a kit.
    ///
    /// - Throws: ``Rejection`` by `kit-once` where one of its id is there.
    public mutating func add(_ kit: NaloxoneKit) throws(Rejection) {
        guard !all.contains(where: { $0.id == kit.id }) else {
            throw Rejection(.kitOnce, "naloxone kit \(kit.id)", found: "it is there already")
        }
        all.append(kit)
    }

    /// Puts a kit as it now is in place of what was known of it.
    ///
    /// - Throws: ``Rejection`` by `kit-once` where there is none of its id.
    public mutating func update(_ kit: NaloxoneKit) throws(Rejection) {
        guard let index = all.firstIndex(where: { $0.id == kit.id }) else {
            throw Rejection(.kitOnce, "naloxone kit \(kit.id)", found: "there is none of that id")
        }
        all[index] = kit
    }

    /// Who of a shift carries a kit that is ready on a UK civil day, and who does not, and why.
    public func coverage(of shift: [Person.ID], on day: CivilDate) -> NaloxoneCoverage {
        var carrying: [Person.ID] = []
        var gaps: [NaloxoneCoverage.Gap] = []
        for person in shift {
            let carried = all.filter { $0.progress.state == .carried && $0.holder?.person == person }
            if carried.contains(where: { $0.isReady(on: day) }) {
                carrying.append(person)
            } else if carried.isEmpty {
                gaps.append(.init(person: person, why: .noKit))
            } else {
                let isInDate = carried.contains { day <= $0.expires }
                gaps.append(.init(person: person, why: isInDate ? .notTrained : .outOfDate))
            }
        }
        return NaloxoneCoverage(carrying: carrying, gaps: gaps)
    }

    /// The kits in the store or carried whose last day lies before a UK civil day, earliest first.
    public func expiring(before day: CivilDate) -> [NaloxoneKit] {
        all.filter { [.inStore, .carried].contains($0.progress.state) && $0.expires < day }
            .sorted { ($0.expires, $0.id) < ($1.expires, $1.id) }
    }
}

extension NaloxoneKits: Codable {
    private enum CodingKeys: String, CodingKey {
        case all = "kits"
    }

    /// Reads kits, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let kits = try container.decode([NaloxoneKit].self, forKey: .all)
        do throws(Rejection) {
            try self.init(kits)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
