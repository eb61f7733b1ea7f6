public import CivilTime

/// That something was found to drive the behaviour in a case, and on whose word.
public struct DriverFlag: Hashable, Sendable {
    /// What drives it.
    public let driver: Driver
    /// On whose word, such as an assessment or a referral; it may tell who treats or knows somebody.
    public let source: Personal<String>
    /// The UK civil day on which it was recorded.
    public let recorded: CivilDate

    /// A finding, with its source.
    ///
    /// - Throws: ``Rejection`` by `driver-has-a-source` where the source is blank.
    public init(_ driver: Driver, source: Personal<String>, recorded: CivilDate) throws(Rejection) {
        guard !source.isBlank else {
            throw Rejection(.driverHasASource, "driver '\(driver)'", found: "its source is blank")
        }
        self.driver = driver
        self.source = source
        self.recorded = recorded
    }

    /// In how many cases each driver was found; a case at which nobody looked is unknown, and neither yes nor no.
    ///
    /// These are raw counts for those who may see the cases. What is published goes through a table that suppresses
    /// small numbers.
    public static func prevalence(in cases: [ASBCase]) -> [Driver: Share] {
        let counted = cases.filter { $0.progress.state != .enteredInError }
        var prevalence: [Driver: Share] = [:]
        for driver in Set(counted.flatMap { $0.drivers ?? [] }.map(\.driver)) {
            prevalence[driver] = Share(
                of: counted.map { one in one.drivers.map { $0.contains { $0.driver == driver } } })
        }
        return prevalence
    }
}

extension DriverFlag: Codable {
    private enum CodingKeys: String, CodingKey {
        case driver
        case source
        case recorded
    }

    /// Reads a finding, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let driver = try container.decode(Driver.self, forKey: .driver)
        let source = try container.decode(Personal<String>.self, forKey: .source)
        let recorded = try container.decode(CivilDate.self, forKey: .recorded)
        self = try decoder.checked { () throws(Rejection) in
            try Self(driver, source: source, recorded: recorded)
        }
    }
}
