public import CivilTime
public import SafetyModel

/// The indicators of an agreement on what is to change, such as a public service agreement.
public struct IndicatorSet: Hashable, Codable, Sendable {
    /// What must be borne in mind when an indicator changes.
    public enum Caveat: String, Hashable, CaseIterable, Codable, Sendable {
        /// More reporting of it is sought, so a rise may be a success.
        case riseMayBeReporting = "rise-may-be-reporting"
        /// How it is recorded is changing.
        case recordingPracticeChanges = "recording-practice-changes"
    }

    /// One indicator of a set.
    public struct Member: Hashable, Codable, Sendable {
        /// Which one.
        public let indicator: IndicatorID
        /// Where the edition of its definition stands.
        public let definition: Passage
        /// What must be borne in mind.
        public let caveats: Set<Caveat>

        /// An indicator by that definition.
        public init(_ indicator: IndicatorID, by definition: Passage, caveats: Set<Caveat> = []) {
            self.indicator = indicator
            self.definition = definition
            self.caveats = caveats
        }

        private enum CodingKeys: String, CodingKey {
            case indicator
            case definition
            case caveats
        }

        /// Writes the caveats in order.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(indicator, forKey: .indicator)
            try container.encode(definition, forKey: .definition)
            try container.encode(caveats.sorted { $0.rawValue < $1.rawValue }, forKey: .caveats)
        }
    }

    /// The change of an indicator, with what must be borne in mind.
    public struct Reading: Hashable, Sendable {
        /// How it stands.
        public let standing: OutcomeFramework.Standing
        /// What must be borne in mind.
        public let caveats: Set<Caveat>
    }

    /// The agreement, such as `PSA 23`.
    public let name: String
    /// Its indicators.
    public let members: [Member]

    /// A set of indicators.
    ///
    /// - Throws: ``/SafetyModel/Rejection`` by `indicator-cites-its-definition` where it is empty, names an indicator
    ///   twice, or one of them does not say where its definition stands.
    public init(_ name: String, members: [Member]) throws(Rejection) {
        guard
            !members.isEmpty, Set(members.map(\.indicator)).count == members.count,
            members.allSatisfy({ !$0.definition.locator.allSatisfy(\.isWhitespace) })
        else {
            throw Rejection(
                .indicatorCitesItsDefinition, "indicator set '\(name)'",
                found: "\(members.count) indicators, of which some stand twice or cite no definition")
        }
        self.name = name
        self.members = members
    }

    /// What became of each indicator between the ends of two periods.
    public func readings(from start: CivilDate, to end: CivilDate, in series: [Series]) -> [IndicatorID: Reading] {
        Dictionary(
            uniqueKeysWithValues: members.map { member in
                let standing = OutcomeFramework.standing(
                    series.first { $0.indicator == member.indicator }, start, end)
                return (member.indicator, Reading(standing: standing, caveats: member.caveats))
            })
    }

    private enum CodingKeys: String, CodingKey {
        case name
        case members
    }

    /// Reads a set, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let name = try container.decode(String.self, forKey: .name)
        let members = try container.decode([Member].self, forKey: .members)
        do throws(Rejection) {
            try self.init(name, members: members)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
