public import CivilTime

/// A sample of drugs that somebody handed in for testing, and of which nobody can say who.
///
/// No field names or describes who handed it in, and no free text is kept. Times are kept as days: an instant could be
/// held against a camera's. For the same reason an identifier that holds a time of day is refused: mint it at random, or
/// from the first instant of the day.
public struct SubmittedSample: Hashable, Sendable, Identifiable {
    /// The identity of a sample.
    public typealias ID = Identifier<SubmittedSample>

    /// Which sample it is.
    public let id: ID
    /// The licence under which it was received.
    public let licence: DrugTestingLicence
    /// The UK civil day on which it was received.
    public let received: CivilDate
    /// As what it was sold; nil where that was not said.
    public let soldAs: Substance?
    /// What was found in it.
    public internal(set) var finding: LaboratoryFinding?
    /// Where it stands, and how it came there; each change at the first instant of its day, in UTC.
    public internal(set) var progress = Progress<State>()

    /// A sample received at a site.
    ///
    /// - Throws: ``Rejection`` by `licence-in-force` where the licence is for another site, or not in force on that day,
    ///   or by `sample-keeps-days-only` where the identifier holds a time of day.
    public init(
        id: ID, at site: Area, under licence: DrugTestingLicence, received day: CivilDate, soldAs: Substance? = nil
    ) throws(Rejection) {
        try licence.require("a sample received", at: site, on: day)
        try Self.demandNoTime(in: id)
        self.id = id
        self.licence = licence
        self.received = day
        self.soldAs = soldAs
    }

    /// The sample with what the laboratory found on a UK civil day.
    ///
    /// - Throws: ``TransitionError`` with `.illegalMove` or `.outOfOrder`, or with `.notReady` where the licence is not
    ///   in force on that day.
    public func analysed(_ finding: LaboratoryFinding, on day: CivilDate) throws(TransitionError) -> SubmittedSample {
        var changed = self
        changed.finding = finding
        try changed.move(.analyse, on: day)
        return changed
    }

    /// Moves the sample on a UK civil day.
    ///
    /// - Throws: ``TransitionError`` with `.illegalMove` or `.outOfOrder`, or with `.notReady` where it is analysed and
    ///   nothing is recorded of it: an analysis goes by ``analysed(_:on:)``.
    public func applying(_ event: State.Event, on day: CivilDate) throws(TransitionError) -> Outcome<SubmittedSample> {
        var changed = self
        try changed.move(event, on: day)
        if event == .reopen, changed.progress.state == .received { changed.finding = nil }
        return Outcome(changed, directives: changed.directives(upon: event, on: day))
    }

    /// Whether it is what it was sold as, and nothing else; nil where that was not said or nothing was identified.
    public var isAsSold: Bool? {
        guard let soldAs, let finding, !finding.substances.isEmpty else { return nil }
        return finding.substances == [soldAs]
    }

    /// What was found in it besides what it was sold as; all of it where that was not said.
    public var adulterants: [Substance] {
        (finding?.substances ?? []).filter { $0 != soldAs }
    }

    private mutating func move(_ event: State.Event, on day: CivilDate) throws(TransitionError) {
        let sample = self
        try progress.apply(event, at: day.firstInstant, to: subject) { () throws(Rejection) in
            try sample.demand(event, on: day)
        }
    }

    private var subject: String { "sample \(id)" }

    private func demand(_ event: State.Event, on day: CivilDate) throws(Rejection) {
        guard day >= received else {
            throw Rejection(.sampleKeepsDaysOnly, subject, found: "\(day) lies before \(received)")
        }
        guard event == .analyse else { return }
        guard finding != nil else { throw Rejection(.sampleWasAnalysed, subject, found: "no finding") }
        try licence.require("an analysis", at: licence.site, on: day)
    }

    private func directives(upon event: State.Event, on day: CivilDate) -> [Directive] {
        switch event {
        case .report where isAsSold == false: [.schedule(.drugAlert, from: day.firstInstant)]
        case .enterInError: [.schedule(.correctionNotice, from: day.firstInstant)]
        case .analyse, .report, .destroy, .reopen: []
        }
    }
}

extension SubmittedSample {
    /// Refuses an identifier by which the time of the handing in could be told; the error leaves it out.
    private static func demandNoTime(in id: ID) throws(Rejection) {
        guard id.low >> 62 == 0b10 else { return }
        let version = id.high >> 12 & 0xF
        let isTimed =
            switch version {
            case 1, 2, 6: true
            case 7: !isFirstOfADay(Instant(milliseconds: Int64(id.high >> 16)))
            default: false
            }
        guard !isTimed else {
            throw Rejection(
                .sampleKeepsDaysOnly, "sample", found: "its identifier, of version \(version), holds a time of day")
        }
    }

    private static func isFirstOfADay(_ instant: Instant) -> Bool {
        let clock = CivilClock.unitedKingdom
        let local = (try? clock.date(at: instant)).flatMap { try? clock.startOfDay($0) }
        return instant.milliseconds % CivilDate.millisecondsPerDay == 0 || local == instant
    }
}

extension CivilDate {
    fileprivate static let millisecondsPerDay: Int64 = 86_400_000

    fileprivate var firstInstant: Instant {
        Instant(milliseconds: Int64(dayNumber) * Self.millisecondsPerDay)
    }
}

extension SubmittedSample: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case licence
        case received
        case soldAs
        case finding
        case progress
    }

    /// Reads a sample, with the same checks, whose times are days.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        licence = try container.decode(DrugTestingLicence.self, forKey: .licence)
        received = try container.decode(CivilDate.self, forKey: .received)
        soldAs = try container.decodeIfPresent(Substance.self, forKey: .soldAs)
        finding = try container.decodeIfPresent(LaboratoryFinding.self, forKey: .finding)
        progress = try container.decode(Progress<State>.self, forKey: .progress)
        do throws(Rejection) {
            try checkStored()
        } catch {
            throw decoder.refusal(error)
        }
    }

    private func checkStored() throws(Rejection) {
        try licence.require("a sample received", at: licence.site, on: received)
        try Self.demandNoTime(in: id)
        for change in progress.history {
            let (number, rest) = change.at.milliseconds.quotientAndRemainder(dividingBy: CivilDate.millisecondsPerDay)
            guard rest == 0 else {
                throw Rejection(.sampleKeepsDaysOnly, subject, found: "a time of day")
            }
            let isCurrent = progress.latestCourse.contains(change) && finding != nil
            if isCurrent || change.event != .analyse { try demand(change.event, on: CivilDate(dayNumber: Int(number))) }
        }
        if [.analysed, .reported, .destroyed].contains(progress.state), finding == nil {
            throw Rejection(.sampleWasAnalysed, subject, found: "no finding")
        }
    }
}
