public import CivilTime

/// A sentence of imprisonment, with its length and the basis on which that is counted.
public struct CustodialSentence: Hashable, Codable, Sendable {
    /// On what basis a length is counted.
    public struct Basis: CodeList {
        /// The code as it is stored.
        public let rawValue: String

        /// The code with that text, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// As the court imposed it for one offence.
        public static let asImposed: Basis = "as-imposed"
        /// All sentences together that are served one after the other.
        public static let aggregate: Basis = "aggregate"
        /// What is to be served in custody.
        public static let toBeServed: Basis = "to-be-served"

        /// The codes that this edition of the kit knows.
        public static let known: [Basis] = [.asImposed, .aggregate, .toBeServed]
    }

    /// The UK civil day of the sentence.
    public let passed: CivilDate
    /// Its length.
    public let length: AgreedPeriod
    /// On what basis the length is counted.
    public let basis: Basis

    /// A sentence of that length, counted on that basis.
    public init(_ length: AgreedPeriod, _ basis: Basis, passed: CivilDate) {
        self.passed = passed
        self.length = length
        self.basis = basis
    }

    /// Whether it is no longer than a limit, both counted from its day by the calendar.
    public func isAtMost(_ limit: AgreedPeriod) -> Bool {
        passed.adding(length) <= passed.adding(limit)
    }

    private enum CodingKeys: String, CodingKey {
        case passed
        case length
        case basis
    }
}

extension CivilDate {
    fileprivate func adding(_ period: AgreedPeriod) -> CivilDate {
        switch period {
        case .days(let count): adding(days: count)
        case .weeks(let count): adding(days: count.multipliedCapped(by: 7))
        case .months(let count): adding(months: count)
        }
    }
}
