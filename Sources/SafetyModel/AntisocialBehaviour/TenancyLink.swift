/// That somebody in a case held a tenancy when an incident happened.
public struct TenancyLink: Hashable, Codable, Sendable {
    /// Who held it.
    public enum Holder: String, Hashable, CaseIterable, Codable, Sendable {
        /// Somebody who is complained of.
        case respondent
        /// Somebody who is harmed.
        case victim
    }

    /// The tenancy.
    public let tenancy: Tenancy
    /// Who held it.
    public let holder: Holder
    /// The incident.
    public let incident: ASBIncident.ID

    init(_ tenancy: Tenancy, of holder: Holder, for incident: ASBIncident.ID) {
        self.tenancy = tenancy
        self.holder = holder
        self.incident = incident
    }

    private enum CodingKeys: String, CodingKey {
        case tenancy
        case holder
        case incident
    }
}

extension ASBCase {
    /// Links a tenancy that somebody held when an incident happened.
    ///
    /// - Throws: ``Rejection`` by `tenancy-on-the-day` where the case has no such incident, or the tenancy did not run
    ///   on its day; nothing is then changed.
    public mutating func link(
        _ tenancy: Tenancy, of holder: TenancyLink.Holder, for incident: ASBIncident.ID
    ) throws(Rejection) {
        guard let day = self.incident(incident)?.day else {
            throw Rejection(.tenancyOnTheDay, subject, found: "it has no incident \(incident)")
        }
        guard tenancy.term.contains(day) else {
            throw Rejection(
                .tenancyOnTheDay, "tenancy \(tenancy.id)",
                found: "it runs \(tenancy.term), and the incident was on \(day)")
        }
        tenancies.append(TenancyLink(tenancy, of: holder, for: incident))
    }

    /// In how many cases each landlord let a home to somebody of that part, each case once; those entered in error are
    /// left out.
    public static func countByLandlord(
        _ cases: [ASBCase], of holder: TenancyLink.Holder = .respondent
    ) -> [PublicBody.ID: Int] {
        var counts: [PublicBody.ID: Int] = [:]
        for one in cases where one.progress.state != .enteredInError {
            for landlord in Set(one.tenancies.filter { $0.holder == holder }.map(\.tenancy.landlord)) {
                counts[landlord, default: 0] += 1
            }
        }
        return counts
    }
}
