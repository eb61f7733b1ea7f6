public import CivilTime

/// Where a complaint about any matter goes, body by body; on each day at most one route for a matter.
public struct ComplaintRoutes: Hashable, Sendable {
    /// The routes, in the order in which they were added.
    public private(set) var all: [ComplaintRoute]

    /// A register of those routes.
    ///
    /// - Throws: ``Rejection`` by `one-complaint-route-for-a-matter` for the first that does not stand beside the ones
    ///   before it.
    public init(_ routes: [ComplaintRoute] = []) throws(Rejection) {
        all = []
        for route in routes { try add(route) }
    }

    /// Adds a route.
    ///
    /// - Throws: ``Rejection`` by `one-complaint-route-for-a-matter` where the body has another for one of its matters
    ///   on one of its days, or one of its id is there.
    public mutating func add(_ route: ComplaintRoute) throws(Rejection) {
        for other in all where other.body == route.body || other.id == route.id {
            let matters = other.matters.intersection(route.matters).sorted().map(\.rawValue)
            let isOnOneDay = other.published.intersection(route.published) != nil
            guard other.id == route.id || (isOnOneDay && !matters.isEmpty) else { continue }
            throw Rejection(
                .oneComplaintRouteForAMatter, "complaint route \(route.id)",
                found: "route \(other.id) stands against it for: \(matters.joined(separator: ", "))")
        }
        all.append(route)
    }

    /// The route for a matter with a body that is published on a UK civil day.
    ///
    /// - Parameters:
    ///   - matter: what the complaint is about.
    ///   - body: with which body.
    ///   - day: the day.
    /// - Throws: ``Rejection`` by `complaint-route-is-current` where there is none, saying whether one has lapsed.
    public func route(
        for matter: ComplaintMatter, with body: PublicBody.ID, on day: CivilDate
    ) throws(Rejection) -> ComplaintRoute {
        let routes = all.filter { $0.body == body && $0.matters.contains(matter) }
        if let current = routes.first(where: { $0.published.contains(day) }) { return current }
        let ended = routes.compactMap(\.published.until).filter { $0 <= day }.max()
        throw Rejection(
            .complaintRouteIsCurrent, "body \(body)",
            found: ended.map { "its route for '\(matter)' ended before \($0)" } ?? "it has no route for '\(matter)'")
    }

    /// The matters of a list for which a body has no route on a UK civil day, sorted.
    public func gaps(
        in matters: Set<ComplaintMatter>, of body: PublicBody.ID, on day: CivilDate
    ) -> [ComplaintMatter] {
        let covered = all.filter { $0.body == body && $0.published.contains(day) }.map(\.matters)
        return matters.filter { matter in !covered.contains { $0.contains(matter) } }.sorted()
    }
}

extension ComplaintRoutes: Codable {
    /// Reads routes, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let routes = try decoder.singleValueContainer().decode([ComplaintRoute].self)
        do throws(Rejection) {
            try self.init(routes)
        } catch {
            throw decoder.refusal(error)
        }
    }

    /// Writes the routes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(all)
    }
}
