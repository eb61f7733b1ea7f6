public import CivilTime

/// What a community would have offenders do to make amends: the options of an area, in one edition.
public struct ReparationMenu: Hashable, Sendable {
    /// One way to make amends.
    public struct Option: Hashable, Codable, Sendable, Identifiable {
        /// The name of an option within its menu.
        public struct ID: CodeList {
            /// The code as it is stored.
            public let rawValue: String

            /// The code with that text, known or not.
            public init(rawValue: String) { self.rawValue = rawValue }

            /// Options are an area's own, so none is known.
            public static let known: [ID] = []
        }

        /// Its name.
        public let id: ID
        /// What is done.
        public let what: String
        /// The kinds of crime to which it is proportionate.
        public let proportionateTo: Set<CrimeType>
        /// The UK civil day on which it was reviewed and found lawful; nil where it was not.
        public let reviewedAsLawful: CivilDate?

        /// An option for those kinds of crime.
        public init(_ id: ID, _ what: String, for crimes: Set<CrimeType>, reviewedAsLawful: CivilDate?) {
            self.id = id
            self.what = what
            self.proportionateTo = crimes
            self.reviewedAsLawful = reviewedAsLawful
        }

        private enum CodingKeys: String, CodingKey {
            case id
            case what
            case proportionateTo
            case reviewedAsLawful
        }

        /// Writes the kinds of crime sorted, so that equal options have equal bytes.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(id, forKey: .id)
            try container.encode(what, forKey: .what)
            try container.encode(proportionateTo.sorted(), forKey: .proportionateTo)
            try container.encodeIfPresent(reviewedAsLawful, forKey: .reviewedAsLawful)
        }
    }

    /// Whose menu it is.
    public let area: Area
    /// The UK civil days on which this edition is used.
    public let term: DayInterval
    /// The options.
    public let options: [Option]
    /// How often each option was taken up.
    public private(set) var uptake: [Option.ID: Int] = [:]

    /// A menu of those options.
    ///
    /// - Throws: ``Rejection`` by `reparation-is-lawful` where an option stands in it twice, was not reviewed by the
    ///   first day, or names no kind of crime.
    public init(of area: Area, for term: DayInterval, _ options: [Option]) throws(Rejection) {
        var seen: Set<Option.ID> = []
        for option in options {
            func refuse(_ found: String) -> Rejection {
                Rejection(.reparationIsLawful, "option '\(option.id)' of '\(area)'", found: found)
            }
            guard seen.insert(option.id).inserted else { throw refuse("it stands in the menu twice") }
            guard let reviewed = option.reviewedAsLawful, reviewed <= term.from else {
                throw refuse("it was not reviewed by \(term.from)")
            }
            guard !option.proportionateTo.isEmpty else { throw refuse("it is for no kind of crime") }
        }
        self.area = area
        self.term = term
        self.options = options
    }

    /// The options that may be offered for a kind of crime on a day.
    public func options(for crime: CrimeType, on day: CivilDate) -> [Option] {
        term.contains(day) ? options.filter { $0.proportionateTo.contains(crime) } : []
    }

    /// Records that an option was taken up for a kind of crime on a day.
    ///
    /// - Throws: ``Rejection`` by `reparation-is-lawful` where it may not be offered then; the menu is then unchanged.
    public mutating func takeUp(_ option: Option.ID, for crime: CrimeType, on day: CivilDate) throws(Rejection) {
        guard options(for: crime, on: day).contains(where: { $0.id == option }) else {
            throw Rejection(
                .reparationIsLawful, "option '\(option)' of '\(area)'",
                found: "it may not be offered for '\(crime)' on \(day)")
        }
        uptake[option, default: 0] += 1
    }
}

extension ReparationMenu: Codable {
    private enum CodingKeys: String, CodingKey {
        case area
        case term
        case options
        case uptake
    }

    /// Reads a menu, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let area = try container.decode(Area.self, forKey: .area)
        let term = try container.decode(DayInterval.self, forKey: .term)
        let options = try container.decode([Option].self, forKey: .options)
        let uptake = try container.decode([Option.ID: Int].self, forKey: .uptake)
        self = try decoder.checked { () throws(Rejection) in
            var menu = try ReparationMenu(of: area, for: term, options)
            for (option, count) in uptake where count < 1 || !options.contains(where: { $0.id == option }) {
                throw Rejection(
                    .reparationIsLawful, "option '\(option)' of '\(area)'", found: "it was taken up \(count) times")
            }
            menu.uptake = uptake
            return menu
        }
    }
}
