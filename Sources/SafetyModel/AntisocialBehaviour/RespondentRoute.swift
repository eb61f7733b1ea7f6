public import CivilTime

/// Which route somebody complained of takes for an incident, by their age on its day.
public struct RespondentRoute: Hashable, Codable, Sendable {
    /// A route.
    public enum Route: String, Hashable, CaseIterable, Codable, Sendable {
        /// That for people under 18.
        case youth
        /// That for adults.
        case adult
    }

    /// Who takes it.
    public let respondent: Suspect.ID
    /// For which incident.
    public let incident: ASBIncident.ID
    /// Which route.
    public let route: Route

    init(_ route: Route, respondent: Suspect.ID, for incident: ASBIncident.ID) {
        self.respondent = respondent
        self.incident = incident
        self.route = route
    }

    private enum CodingKeys: String, CodingKey {
        case respondent
        case incident
        case route
    }
}

/// Which route somebody's age on the day of an incident asks for, and why.
public struct RouteDecision: Hashable, Sendable, CustomStringConvertible {
    /// The UK civil day of the incident.
    public let day: CivilDate
    /// How old they were on it; nil where nobody knows.
    public let band: AgeBand?

    /// The route; nil where the age is not known, or they were under 10 and there is none.
    public var route: RespondentRoute.Route? {
        switch band {
        case .from10, .from14: .youth
        case .adult: .adult
        case .under10, .none: nil
        }
    }

    /// The decision in one sentence.
    public var description: String {
        switch band {
        case .none: "how old they were on \(day) is not known, so no route follows"
        case .under10: "they were under 10 on \(day), so no route follows: it is a matter of the child's welfare"
        case .from10, .from14: "they were \(band?.rawValue ?? "") on \(day), so the route is that for people under 18"
        case .adult: "they were 18 or older on \(day), so the route is that for adults"
        }
    }
}

extension ASBCase {
    /// Which route the age of somebody complained of asks for, on the day of an incident.
    ///
    /// - Throws: ``Rejection`` by `route-by-age` where the case has no such respondent or incident.
    public func route(
        of respondent: Suspect.ID, for incident: ASBIncident.ID
    ) throws(Rejection) -> RouteDecision {
        guard let person = respondents.first(where: { $0.id == respondent }) else {
            throw Rejection(.routeByAge, subject, found: "it has no respondent \(respondent)")
        }
        guard let day = self.incident(incident)?.day else {
            throw Rejection(.routeByAge, subject, found: "it has no incident \(incident)")
        }
        return RouteDecision(day: day, band: person.dateOfBirth.flatMap { AgeBand(bornOn: $0, on: day) })
    }

    /// Records the route that somebody complained of takes for an incident, in place of an earlier one.
    ///
    /// - Throws: ``Rejection`` by `route-by-age` where their age on the day of the incident asks for another route, or
    ///   the adult route is to be taken by somebody whose age is not known; nothing is then changed.
    public mutating func take(
        _ route: RespondentRoute.Route, respondent: Suspect.ID, for incident: ASBIncident.ID
    ) throws(Rejection) {
        let decision = try self.route(of: respondent, for: incident)
        let isCautious = decision.band == nil && route == .youth
        guard decision.route == route || isCautious else {
            throw Rejection(
                .routeByAge, subject,
                found: "their age, as far as it is known, does not ask for the route '\(route.rawValue)'")
        }
        routes.removeAll { $0.respondent == respondent && $0.incident == incident }
        routes.append(RespondentRoute(route, respondent: respondent, for: incident))
    }
}
