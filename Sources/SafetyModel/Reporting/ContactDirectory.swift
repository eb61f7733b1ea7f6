public import CivilTime

/// The published contacts of some areas, with one point of contact for a category in an area on a day.
public struct ContactDirectory: Hashable, Sendable {
    /// The contacts, in the order in which they were added.
    public private(set) var all: [PublishedContact]

    /// A directory of those contacts.
    ///
    /// - Throws: ``Rejection`` where a contact is refused, as ``add(_:)`` says.
    public init(_ contacts: [PublishedContact] = []) throws(Rejection) {
        all = []
        for contact in contacts { try add(contact) }
    }

    /// Adds a contact.
    ///
    /// - Throws: ``Rejection`` by `single-point-of-contact` where another of its id is there, or another is published
    ///   for its category in its area on one of its days; the directory is then unchanged.
    public mutating func add(_ contact: PublishedContact) throws(Rejection) {
        for other in all {
            guard other.id != contact.id else {
                throw Rejection(.singlePointOfContact, "contact \(contact.id)", found: "it is there already")
            }
            guard (other.category, other.area) == (contact.category, contact.area),
                let days = other.term.intersection(contact.term)
            else { continue }
            throw Rejection(
                .singlePointOfContact, "contact \(contact.id)",
                found: "'\(contact.category)' in \(contact.area) has the contact \(other.id) already, \(days)")
        }
        all.append(contact)
    }

    /// Whom to call: the contact for a category in an area on a UK civil day, or nil where none is published.
    ///
    /// - Throws: ``Rejection`` by `contact-is-reviewed` where the review of the one that is published has lapsed by
    ///   that day: nobody is to be sent to a number that nobody checked.
    public func contact(
        for category: ReportCategory, in area: Area, on day: CivilDate
    ) throws(Rejection) -> PublishedContact? {
        guard
            let found = all.first(where: {
                $0.category == category && $0.area == area && $0.term.contains(day)
            })
        else { return nil }
        guard found.isFresh(on: day) else {
            throw Rejection(
                .contactIsReviewed, "contact \(found.id)", found: "its review was due on \(found.reviewDue)")
        }
        return found
    }

    /// The contacts published on a UK civil day whose review has lapsed by then, in the order in which they were added.
    public func stale(on day: CivilDate) -> [PublishedContact] {
        all.filter { $0.term.contains(day) && !$0.isFresh(on: day) }
    }

    /// For each area, the days of an interval on which no contact is published for a category; an area that has one
    /// throughout is not there.
    public func gaps(
        for category: ReportCategory, in areas: [Area], during interval: DayInterval
    ) -> [Area: [DayInterval]] {
        var gaps: [Area: [DayInterval]] = [:]
        for area in areas {
            let terms = all.filter { $0.category == category && $0.area == area }.map(\.term)
            let found = interval.gaps(between: terms)
            if !found.isEmpty { gaps[area] = found }
        }
        return gaps
    }

    /// Refuses the directory where an area in scope is without a contact on some day.
    ///
    /// - Throws: ``Rejection`` by `every-area-has-a-contact`, naming the first such area and its days.
    public func requireCover(
        for category: ReportCategory, in areas: [Area], during interval: DayInterval
    ) throws(Rejection) {
        guard let (area, days) = gaps(for: category, in: areas, during: interval).min(by: { $0.key < $1.key }) else {
            return
        }
        throw Rejection(
            .everyAreaHasAContact, "directory",
            found: "'\(category)' in \(area) has none \(days.map(\.description).joined(separator: ", "))")
    }
}

extension ContactDirectory: Codable {
    /// Reads a list of contacts, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let contacts = try decoder.singleValueContainer().decode([PublishedContact].self)
        self = try decoder.checked { () throws(Rejection) in try Self(contacts) }
    }

    /// Writes a list of contacts.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(all)
    }
}
