public import CivilTime

/// One measure of an objective: from where it starts, where it is to go and by when, and what was read on the way.
public struct PlanMeasure: Hashable, Sendable, Identifiable {
    /// The identity of a measure.
    public typealias ID = Identifier<PlanMeasure>

    /// What was read on a day.
    public struct Reading: Hashable, Codable, Sendable {
        /// The UK civil day for which it was read.
        public let day: CivilDate
        /// The figure.
        public let figure: Figure

        /// That figure on that day.
        public init(_ figure: Figure, on day: CivilDate) {
            self.figure = figure
            self.day = day
        }

        private enum CodingKeys: String, CodingKey {
            case day
            case figure
        }
    }

    /// How far a measure has come.
    public struct Progress: Hashable, Sendable {
        /// How it stands.
        public enum Standing: String, Hashable, CaseIterable, Sendable {
            /// It is at its target, or beyond.
            case reached
            /// It is on the way, and its day has not passed.
            case underWay = "under-way"
            /// It is no nearer to its target than at the start, and its day has not passed.
            case notBegun = "not-begun"
            /// Its day has passed, and it is not at its target.
            case missed
            /// Nothing was read.
            case notKnown = "not-known"
        }

        /// The last reading; nil where nothing was read.
        public let latest: Reading?
        /// How much of the way is done, as a percentage to one decimal place; negative where it went the other way.
        public let wayDone: Figure?
        /// How it stands.
        public let standing: Standing
    }

    /// Which measure it is.
    public let id: ID
    /// What is measured.
    public let what: String
    /// What it is counted in.
    public let unit: String
    /// From where it starts.
    public let baseline: Figure
    /// Where it is to go.
    public let target: Figure
    /// The last UK civil day on which it is there in time.
    public let due: CivilDate
    /// What was read, in the order in which it was recorded.
    public private(set) var readings: [Reading]

    /// A measure with its readings.
    ///
    /// - Throws: ``Rejection`` by `plan-measure-has-its-way` where baseline and target are the same, figures are stated
    ///   to different decimal places, or lie too far apart to be counted, or a day has two readings.
    public init(
        id: ID, _ what: String, in unit: String, from baseline: Figure, to target: Figure, by due: CivilDate,
        readings: [Reading] = []
    ) throws(Rejection) {
        self.id = id
        self.what = what
        self.unit = unit
        self.baseline = baseline
        self.target = target
        self.due = due
        self.readings = []
        guard baseline.places == target.places, let way = target.units.distance(from: baseline.units), way != 0 else {
            throw Rejection(.planMeasureHasItsWay, subject, found: "it goes from \(baseline) to \(target)")
        }
        for reading in readings { try record(reading) }
    }

    /// Records what was read.
    ///
    /// - Throws: ``Rejection`` by `plan-measure-has-its-way` where the figure is stated to another decimal place than
    ///   the baseline, lies too far from it to be counted, or the day has a reading; the measure is then unchanged.
    public mutating func record(_ reading: Reading) throws(Rejection) {
        guard reading.figure.places == baseline.places, reading.figure.units.distance(from: baseline.units) != nil
        else {
            throw Rejection(
                .planMeasureHasItsWay, subject, found: "the reading \(reading.figure); the baseline is \(baseline)")
        }
        guard !readings.contains(where: { $0.day == reading.day }) else {
            throw Rejection(.planMeasureHasItsWay, subject, found: "two readings for \(reading.day)")
        }
        readings.append(reading)
    }

    /// How far it has come by the end of a UK civil day.
    public func progress(on day: CivilDate) -> Progress {
        let latest = readings.filter { $0.day <= day }.max { $0.day < $1.day }
        guard let latest, let done = latest.figure.units.distance(from: baseline.units),
            let way = target.units.distance(from: baseline.units)
        else { return Progress(latest: nil, wayDone: nil, standing: .notKnown) }
        let isReached = way > 0 ? done >= way : done <= way
        let isUnderWay = done.signum() == way.signum()
        let standing: Progress.Standing =
            isReached ? .reached : day > due ? .missed : isUnderWay ? .underWay : .notBegun
        let ratio = way > 0 ? Ratio(done, of: way) : Ratio(-done, of: -way)
        return Progress(latest: latest, wayDone: ratio?.percentage, standing: standing)
    }

    private var subject: String { "measure \(id)" }
}

extension Int {
    /// How far it is from another; nil where that, or its opposite, is out of range.
    fileprivate func distance(from other: Int) -> Int? {
        let (distance, isTooLarge) = subtractingReportingOverflow(other)
        return isTooLarge || distance == .min ? nil : distance
    }
}

extension PlanMeasure: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case what
        case unit
        case baseline
        case target
        case due
        case readings
    }

    /// Reads a measure, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let what = try container.decode(String.self, forKey: .what)
        let unit = try container.decode(String.self, forKey: .unit)
        let baseline = try container.decode(Figure.self, forKey: .baseline)
        let target = try container.decode(Figure.self, forKey: .target)
        let due = try container.decode(CivilDate.self, forKey: .due)
        let readings = try container.decode([Reading].self, forKey: .readings)
        do throws(Rejection) {
            try self.init(id: id, what, in: unit, from: baseline, to: target, by: due, readings: readings)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
