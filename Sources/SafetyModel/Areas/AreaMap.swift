public import CivilTime

/// A register of areas, each for its days, in which none lies in itself and none is there twice.
///
/// A parent is added before what lies in it, and for all its days: so nothing can come to lie in itself. Days are UK
/// civil days. Where boundaries lie is not checked on adding, since published ones overlap by the width of
/// a rounding: ``overlaps(among:on:)`` lists them, ``requireNoOverlaps(among:on:)`` refuses them, and
/// ``partition(of:by:on:)`` says whether the parts make up the whole.
public struct AreaMap: Hashable, Sendable {
    /// The editions of areas, in the order in which they were added.
    public private(set) var all: [MappedArea]
    private var places: [Area: [Int]]

    /// A map that is empty.
    public init() {
        all = []
        places = [:]
    }

    /// A map of those areas, parents ahead of what lies in them.
    ///
    /// - Throws: ``AreaMapError`` for the first that does not stand beside the ones before it.
    public init(_ areas: [MappedArea]) throws(AreaMapError) {
        self.init()
        for area in areas { try add(area) }
    }

    /// Adds an area for its days.
    ///
    /// - Throws: ``AreaMapError`` where its code is there on one of its days, a parent is not there on all of them or
    ///   is given twice; the map is then unchanged.
    public mutating func add(_ area: MappedArea) throws(AreaMapError) {
        for edition in editions(of: area.code) {
            guard let overlap = edition.term.intersection(area.term) else { continue }
            throw AreaMapError(area.code, .isThere(overlap: overlap))
        }
        var seen: Set<Area> = []
        for parent in area.parents {
            guard seen.insert(parent).inserted else { throw AreaMapError(area.code, .duplicateParent(parent)) }
            if let day = firstDay(of: area.term, without: parent) {
                throw AreaMapError(area.code, .noParent(parent, on: day))
            }
        }
        places[area.code, default: []].append(all.count)
        all.append(area)
    }

    /// The editions of an area, in the order in which they were added.
    public func editions(of code: Area) -> [MappedArea] {
        places[code, default: []].map { all[$0] }
    }

    /// The area of that code as it is on a day; nil where it is not in the map then.
    public func area(_ code: Area, on day: CivilDate) -> MappedArea? {
        editions(of: code).first { $0.term.contains(day) }
    }

    /// The areas of a kind that are valid on a day, in the order in which they were added.
    public func areas(of kind: AreaKind, on day: CivilDate) -> [MappedArea] {
        all.filter { $0.kind == kind && $0.term.contains(day) }
    }

    private func firstDay(of term: DayInterval, without code: Area) -> CivilDate? {
        var missing = term.from
        for edition in editions(of: code).sorted(by: { $0.term.from < $1.term.from })
        where edition.term.contains(missing) {
            guard let end = edition.term.until else { return nil }
            missing = end
        }
        return term.contains(missing) ? missing : nil
    }
}

extension AreaMap: Codable {
    /// Reads a list of areas, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let areas = try decoder.singleValueContainer().decode([MappedArea].self)
        do throws(AreaMapError) {
            try self.init(areas)
        } catch {
            throw decoder.refusal(error)
        }
    }

    /// Writes the areas in the order in which they were added.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(all)
    }
}
