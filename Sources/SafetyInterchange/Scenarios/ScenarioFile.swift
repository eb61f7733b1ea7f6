import CivilTime
import PolicyEngine
public import SafetyModel

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A file of fictional cases with their victims, in the format `community-safety-scenario/1`.
///
/// Events and circumstances are written in the words of vectors. Ids are plain names, unique in their case; they
/// become identifiers by a digest, so the same file always gives the same cases.
public struct ScenarioFile: Hashable, Sendable {
    /// The format's name and version.
    public static let format = "community-safety-scenario/1"

    /// One case of a scenario.
    public struct Entry: Hashable, Sendable {
        /// The case's name in the file.
        public let name: String
        /// The case.
        public let value: Case
        /// Its victims, in the file's order.
        public let victims: [Victim]
        /// The name in the file of each event.
        public let eventNames: [CaseEvent.ID: String]
    }

    /// The cases, in the file's order.
    public let cases: [Entry]

    /// Reads a scenario strictly: an unknown member is an error.
    ///
    /// - Throws: `DocumentError` with the path in the document.
    public init(json: Data) throws(DocumentError) {
        let document = try DocumentNode(document: json)
        let members = try document.members(allowed: ["format", "cases"])
        let format = try members.required("format", in: document)
        guard try format.text() == Self.format else { throw format.bad("\"\(Self.format)\"") }
        var names: Set<String> = []
        cases = try members.required("cases", in: document).items().map { (node) throws(DocumentError) in
            let entry = try Entry(node)
            if !names.insert(entry.name).inserted {
                throw DocumentError("\(node.path).id", .badValue(entry.name, expected: "unique in the file"))
            }
            return entry
        }
    }
}

extension ScenarioFile.Entry {
    init(_ node: DocumentNode) throws(DocumentError) {
        let members = try node.members(allowed: ["id", "title", "kind", "victims", "events", "markers"])
        let name = try members.required("id", in: node).text()
        let kindNode = try members.required("kind", in: node)
        guard let kind = Case.Kind(rawValue: try kindNode.text()) else {
            throw kindNode.bad("one of \(Case.Kind.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        var victims: [Victim] = []
        for victim in try members.required("victims", in: node).items() {
            victims.append(try Victim(victim, ofCase: name))
        }
        var value = Case(
            id: Identifier(naming: [name]), kind: kind, victims: victims.map(\.id),
            markers: try members.optional("markers")?.texts().map { CaseMarker(rawValue: $0) } ?? [])
        var eventNames: [CaseEvent.ID: String] = [:]
        for item in try members.required("events", in: node).items() {
            let event = try Vector.Occurrence(item)
            if let duty = event.discharges {
                throw DocumentError(
                    "\(item.path).discharges", .badValue(duty.rawValue, expected: "absent: name the service's kind"))
            }
            var agreed: AgreedPeriod?
            if let period = event.event.period {
                agreed = AgreedPeriod(period)
                if agreed == nil {
                    throw DocumentError(
                        "\(item.path).period",
                        .badValue("\(period)", expected: "a number of days, weeks or months: P14D, P2W or P1M"))
                }
            }
            let casework = CaseEvent(event.event, agreeing: agreed, ofCase: name)
            do throws(TimelineError) {
                try value.record(casework)
            } catch {
                throw DocumentError("\(item.path).id", .badValue(event.event.id.rawValue, expected: "\(error)"))
            }
            eventNames[casework.id] = event.event.id.rawValue
        }
        self.init(name: name, value: value, victims: victims, eventNames: eventNames)
    }
}

extension Victim {
    init(_ node: DocumentNode, ofCase name: String) throws(DocumentError) {
        let members = try node.members(allowed: ["id", "kind", "circumstances"])
        let kindNode = try members.required("kind", in: node)
        guard let kind = Kind(rawValue: try kindNode.text()) else {
            throw kindNode.bad("one of \(Kind.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        self.init(
            id: Identifier(naming: [name, "victim", try members.required("id", in: node).text()]), kind: kind)
        for (key, value) in try members.optional("circumstances")?.anyMembers() ?? [:] {
            func circumstance(_ answer: FactValue?) throws(DocumentError) -> Bool? {
                guard let answer else { return nil }
                guard case .truth(let truth) = answer else { throw value.bad("true, false or null") }
                return truth
            }
            switch try FactHistory(value) {
            case .known(let known): set(Circumstance(rawValue: key), to: try circumstance(known))
            case .unknown: set(Circumstance(rawValue: key), to: nil)
            case .history(let entries):
                set(
                    Circumstance(rawValue: key),
                    to: try entries.map { (entry) throws(DocumentError) in
                        CircumstanceRecord(
                            try circumstance(entry.value), from: entry.from, recorded: entry.recorded)
                    })
            }
        }
    }
}

extension CaseEvent {
    init(_ event: Event, agreeing period: AgreedPeriod?, ofCase name: String) {
        let time: Time =
            switch event.at {
            case .instant(let instant): .instant(instant)
            case .date(let date): .date(date)
            case .month(let month): .month(month)
            }
        func id(_ event: EventID) -> ID { Identifier(naming: [name, "event", event.rawValue]) }
        self.init(
            id(event.id), Kind(rawValue: event.kind.rawValue), at: time, recorded: event.recorded,
            by: event.by.map { ServiceBody(rawValue: $0.rawValue) },
            about: event.about.map { Thing(rawValue: $0.rawValue) },
            for: event.for.map { Identifier(naming: [name, "victim", $0.rawValue]) },
            answers: event.answers.map(id), replaces: event.replaces.map(id), isVoid: event.isVoid,
            period: period,
            pause: event.duty.map { ClockPause(duty: $0.rawValue, authority: event.authority) })
    }
}

extension AgreedPeriod {
    /// The same in the words of the model; nil for one that is not in days, weeks or months.
    init?(_ period: Period) {
        switch period {
        case .calendarDays(let count): self = .days(count)
        case .weeks(let count): self = .weeks(count)
        case .months(let count): self = .months(count)
        default: return nil
        }
    }
}
