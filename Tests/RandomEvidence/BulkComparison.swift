public import CivilTime
public import PolicyEngine

/// Holds what is said of many cases at once against what the row evaluator says of each.
public struct BulkComparison: Sendable {
    /// A case that comes out otherwise, made as small as it goes.
    public struct Difference: Sendable, CustomStringConvertible {
        /// When it was looked at.
        public let asOf: Instant
        /// The case; nil for what concerns a whole table.
        public let evidence: Evidence?
        /// What differs, with the case in lines.
        public let description: String
    }

    /// What the cases are judged by.
    public let rulebook: TestedRules
    /// The working days and the clock.
    public let calendar: WorkingCalendar
    /// The same rules made ready for many cases.
    public let compiled: CompiledPolicy
    /// How many cases were offered.
    public internal(set) var offered = 0
    /// How many of them were refused when they were appended.
    public internal(set) var refusedAtOnce = 0
    /// Cases looked at, each as often as there were as-of instants.
    public internal(set) var judged = 0
    /// How many of those looks came to a refusal.
    public internal(set) var refused = 0
    /// How many of the cases looked at were judged on their own, at least in part.
    public internal(set) var judgedSingly = 0
    /// How many determinations there were.
    public internal(set) var determinations = 0
    /// How many of them were not made in blocks.
    public internal(set) var determinationsJudgedSingly = 0
    /// Determinations that were made in blocks, by status, over all cases.
    public internal(set) var statusesSeen: [Status: Int] = [:]
    /// Everything that did not come out alike.
    public internal(set) var differences: [Difference] = []

    /// Nothing compared yet.
    public init(_ rulebook: TestedRules, on calendar: WorkingCalendar) throws {
        self.rulebook = rulebook
        self.calendar = calendar
        compiled = try rulebook.compiled(on: calendar)
    }

    /// The share of determinations that were made in blocks.
    public var shareInBlocks: Double {
        determinations == 0 ? 0 : 1 - Double(determinationsJudgedSingly) / Double(determinations)
    }

    /// What both said, in one line.
    public var summary: String {
        """
        \(offered) cases, \(refusedAtOnce) refused at once; looked at \(judged) times, \(refused) refused, \
        \(judgedSingly) singly; \(determinations) determinations, \(Int(shareInBlocks * 1000)) per mille in blocks; \
        \(differences.count) differences
        """
    }

    /// Appends the cases, and looks at all of them at each of those instants.
    public mutating func compare(_ cases: [Evidence], asOf instants: [Instant]) async {
        var rows = CaseRows(for: compiled)
        var taken: [Evidence] = []
        for evidence in cases {
            offered += 1
            do throws(CaseFault) {
                let number = try rows.append(evidence)
                if number != taken.count { note("case \(taken.count) got the number \(number)", evidence, instants[0]) }
                taken.append(evidence)
            } catch {
                refusedAtOnce += 1
                check(error, for: evidence, asOf: instants)
            }
        }
        let table = rows.table
        if table.count != taken.count || !table.refused.isEmpty {
            note(
                "\(taken.count) cases taken, \(table.count) in the table, \(table.refused.count) refused", nil,
                instants[0])
        }
        for asOf in instants { await compare(table, with: taken, asOf: asOf) }
    }

    /// A case is refused at once with the fault that the row evaluator finds, or for an event off the calendar.
    private mutating func check(_ fault: CaseFault, for evidence: Evidence, asOf instants: [Instant]) {
        switch fault {
        case .evaluation(let error):
            for asOf in instants {
                let found = outcome(of: evidence, asOf: asOf)
                if found != .failure(error) { note("refused at once for \(error), but \(found)", evidence, asOf) }
            }
        case .noSuchCase: note("refused for \(fault)", evidence, instants[0])
        case .eventOutsideCalendar(let kind, at: _, _):
            let isThere = evidence.events.contains { event in
                event.kind == kind && !isCovered(event.at)
            }
            if !isThere { note("refused for \(fault)", evidence, instants[0]) }
        }
    }

    /// Whether all of it lies on covered days.
    func isCovered(_ time: EventTime) -> Bool {
        let covered = calendar.coverage
        return switch time {
        case .instant(let instant): (try? calendar.clock.date(at: instant)).map(covered.contains) ?? false
        case .date(let day): covered.contains(day)
        case .month(let month):
            covered.contains(month.firstDay) && covered.contains(month.next.firstDay.adding(days: -1))
        }
    }

    typealias Outcome = Result<[DutyID: [Status]], EvaluationError>

    /// What the row evaluator says: the statuses of each duty, in one order.
    func outcome(of evidence: Evidence, asOf: Instant) -> Outcome {
        do throws(EvaluationError) {
            let found = try rulebook.determinations(from: evidence, asOf: asOf, on: calendar)
            return .success(Dictionary(grouping: found, by: \.duty).mapValues { Self.ordered($0.map(\.status)) })
        } catch {
            return .failure(error)
        }
    }

    static func ordered(_ statuses: [Status]) -> [Status] {
        statuses.sorted { $0.rawValue < $1.rawValue }
    }

    mutating func note(_ text: String, _ evidence: Evidence?, _ asOf: Instant) {
        differences.append(
            Difference(
                asOf: asOf, evidence: evidence,
                description: "as of \(asOf): \(text)\n\(evidence.map { $0.inLines } ?? "")"))
    }
}
