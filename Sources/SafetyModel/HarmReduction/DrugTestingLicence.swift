import CivilTime

/// A licence under which drugs may be received and tested at a site.
public struct DrugTestingLicence: Hashable, Codable, Sendable {
    /// The number of a licence.
    public struct Number: CodeList {
        /// The code as it is stored.
        public let rawValue: String

        /// The code with that text, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Numbers are the licensing body's, so none is listed here.
        public static let known: [Number] = []
    }

    /// Its number.
    public let number: Number
    /// The site for which it is granted.
    public let site: Area
    /// The UK civil days on which it is in force.
    public let term: DayInterval

    /// A licence for a site and those days.
    public init(_ number: Number, for site: Area, during term: DayInterval) {
        self.number = number
        self.site = site
        self.term = term
    }

    /// Lets something be done at a site on a UK civil day only where the licence covers it.
    ///
    /// - Throws: ``Rejection`` by `licence-in-force`.
    func require(_ activity: String, at site: Area, on day: CivilDate) throws(Rejection) {
        guard site == self.site, term.contains(day) else {
            throw Rejection(
                .licenceInForce, "drug testing licence \(number)",
                found: "\(activity) at '\(site)' on \(day); it is for '\(self.site)', \(term)")
        }
    }

    private enum CodingKeys: String, CodingKey {
        case number
        case site
        case term
    }
}
