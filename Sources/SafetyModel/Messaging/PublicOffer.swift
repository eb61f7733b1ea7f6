public import CivilTime

/// What an area tells its public: its policing team and crime map, whom to call, what support there is, where its court
/// is.
public struct PublicOffer: Hashable, Sendable {
    /// One of the four parts.
    public enum Part: String, Hashable, CaseIterable, Codable, Sendable {
        /// The neighbourhood policing team and the local crime map.
        case teamAndMap = "team-and-map"
        /// Whom to contact about anti-social behaviour.
        case antisocialBehaviourContacts = "antisocial-behaviour-contacts"
        /// What support there is for victims.
        case victimSupport = "victim-support"
        /// Where the local court is.
        case court
    }

    /// Where a part can be read, and on which days what it says holds.
    public struct Page: Hashable, Codable, Sendable {
        /// The address.
        public let address: String
        /// The UK civil days on which it is in date.
        public let inDate: DayInterval

        /// A page that is in date on those days.
        public init(at address: String, inDate: DayInterval) {
            self.address = address
            self.inDate = inDate
        }

        private enum CodingKeys: String, CodingKey {
            case address
            case inDate
        }
    }

    /// For which area.
    public let area: Area
    /// Its parts; one that is not here is missing.
    public let pages: [Part: Page]

    /// An offer with those parts, which may be incomplete.
    public init(for area: Area, pages: [Part: Page]) {
        self.area = area
        self.pages = pages
    }

    /// The parts that are there and in date on a UK civil day.
    public func parts(on day: CivilDate) -> Set<Part> {
        Set(pages.filter { !$0.value.address.isEmpty && $0.value.inDate.contains(day) }.keys)
    }

    /// Checks that the offer can go out on a UK civil day.
    ///
    /// - Throws: ``Rejection`` by `public-offer-has-four-parts` naming the parts that are missing or out of date.
    public func checkComplete(on day: CivilDate) throws(Rejection) {
        let there = parts(on: day)
        let missing = Part.allCases.filter { !there.contains($0) }.map(\.rawValue)
        guard missing.isEmpty else {
            throw Rejection(
                .publicOfferHasFourParts, "public offer of \(area)",
                found: "missing or out of date on \(day): \(missing.joined(separator: ", "))")
        }
    }
}

extension [PublicOffer] {
    /// How many of the four parts each area of a list has on a UK civil day; an area without an offer has none.
    public func completeness(of areas: Set<Area>, on day: CivilDate) -> [Area: Int] {
        areas.reduce(into: [:]) { counts, area in
            counts[area] = filter { $0.area == area }.reduce(into: Set()) { $0.formUnion($1.parts(on: day)) }.count
        }
    }
}

extension PublicOffer: Codable {
    private enum CodingKeys: String, CodingKey {
        case area
        case pages
    }

    private struct Entry: Codable {
        let part: Part
        let page: Page
    }

    /// Reads an offer.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let entries = try container.decode([Entry].self, forKey: .pages)
        self.init(
            for: try container.decode(Area.self, forKey: .area),
            pages: Dictionary(entries.map { ($0.part, $0.page) }) { $1 })
    }

    /// Writes the parts in their order, so that equal offers have equal bytes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(area, forKey: .area)
        let entries = Part.allCases.compactMap { part in pages[part].map { Entry(part: part, page: $0) } }
        try container.encode(entries, forKey: .pages)
    }
}
