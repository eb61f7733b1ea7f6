import CivilTime
import PolicyEngine

extension Vector {
    static let memberNames = [
        "id", "title", "why", "facts", "events", "asOf", "knownAt", "beneficiary", "markers", "overlay", "expect",
    ]

    init(_ node: DocumentNode) throws(DocumentError) {
        let members = try node.members(allowed: Self.memberNames)
        _ = try members.required("expect", in: node)
        try self.init(members, of: node)
    }

    /// A vector of those members, which may expect nothing.
    init(_ members: [String: DocumentNode], of node: DocumentNode) throws(DocumentError) {
        overlay = try members.optional("overlay").map { (node) throws(DocumentError) in
            try DocumentDecoder.overlay(in: node)
        }
        id = try members.required("id", in: node).text()
        title = try members.optional("title")?.text()
        why = try members.optional("why")?.text()
        var facts: [FactID: FactHistory] = [:]
        for (key, value) in try members.required("facts", in: node).anyMembers() {
            facts[FactID(key)] = try FactHistory(value)
        }
        self.facts = facts
        occurrences = try members.required("events", in: node).items().map { (event) throws(DocumentError) in
            try Occurrence(event)
        }
        markers = Set(try members.optional("markers")?.texts().map { Marker($0) } ?? [])
        beneficiary = try members.optional("beneficiary").map { (node) throws(DocumentError) in
            BeneficiaryID(try node.text())
        }
        asOf = try members.required("asOf", in: node).instant()
        knownAt = try members.optional("knownAt")?.firstInstant()
        expectations =
            try members["expect"]?.items().map { (item) throws(DocumentError) in
                try VectorExpectation(item)
            } ?? []
    }
}

extension Vector.Occurrence {
    init(_ node: DocumentNode) throws(DocumentError) {
        let members = try node.members(allowed: [
            "id", "kind", "at", "recorded", "by", "about", "for", "answers", "discharges", "period",
            "duty", "authority", "replaces", "void",
        ])
        let duty = try members.optional("discharges").map { (node) throws(DocumentError) in DutyID(try node.text()) }
        let isVoid = try members.optional("void")?.bool() ?? false
        var kind = EventKind("")
        if duty == nil && !isVoid {
            kind = EventKind(try members.required("kind", in: node).text())
        } else if let given = members.optional("kind") {
            guard duty == nil else { throw given.bad("absent where discharges names the duty") }
            kind = EventKind(try given.text())
        }
        if isVoid { _ = try members.required("replaces", in: node) }
        try Self.checkClock(members, kind, in: node)
        discharges = duty
        event = Event(
            EventID(try members.required("id", in: node).text()), kind,
            at: try members.required("at", in: node).eventTime(),
            recorded: try members.optional("recorded")?.firstInstant(),
            by: try members.optional("by").map { (node) throws(DocumentError) in Body(try node.text()) },
            about: try members.optional("about")?.texts().map { ThingID($0) } ?? [],
            for: try members.optional("for")?.texts().map { BeneficiaryID($0) } ?? [],
            answers: try members.optional("answers")?.texts().map { EventID($0) } ?? [],
            period: try members.optional("period")?.period(),
            duty: try members.optional("duty").map { (node) throws(DocumentError) in DutyID(try node.text()) },
            authority: try members.optional("authority")?.text(),
            replaces: try members.optional("replaces").map { (node) throws(DocumentError) in
                EventID(try node.text())
            },
            isVoid: isVoid)
    }
}

extension Vector.Occurrence {
    /// An agreement needs its period, a pause and its end the duty; on any other event they would be lost.
    fileprivate static func checkClock(
        _ members: [String: DocumentNode], _ kind: EventKind, in node: DocumentNode
    ) throws(DocumentError) {
        let isStop = kind == .clockPaused || kind == .clockResumed
        for key in ["duty", "authority"] {
            guard let member = members.optional(key), !isStop else { continue }
            throw member.bad("absent, as the event is neither \(EventKind.clockPaused) nor \(EventKind.clockResumed)")
        }
        if isStop { _ = try members.required("duty", in: node) }
        let isAgreement = kind.rawValue.hasPrefix("\(EventKind.agreed(""))")
        if let period = members.optional("period"), !isAgreement {
            throw period.bad("absent, as the event is no agreement")
        }
        if isAgreement { _ = try members.required("period", in: node) }
    }
}

extension FactHistory {
    init(_ node: DocumentNode) throws(DocumentError) {
        switch node.value {
        case .null:
            self = .unknown
        case .bool, .number, .string:
            self = .known(try FactValue(node))
        case .array:
            self = .history(
                try node.items().map { (item) throws(DocumentError) in
                    let members = try item.members(allowed: ["value", "from", "recorded"])
                    let value = try members.required("value", in: item)
                    return Entry(
                        value: value.isNull ? nil : try FactValue(value),
                        from: try members.required("from", in: item).firstInstant(),
                        recorded: try members.optional("recorded")?.firstInstant())
                })
        case .object:
            throw node.bad("an answer (true, false, a whole number or a day), null or a list of dated answers")
        }
    }
}

extension FactValue {
    init(_ node: DocumentNode) throws(DocumentError) {
        switch node.value {
        case .bool(let value): self = .truth(value)
        case .number: self = .number(try node.integer())
        case .string: self = .day(try node.date())
        case .null, .array, .object: throw node.bad("true, false, a whole number or a day such as 2023-12-22")
        }
    }
}

extension VectorExpectation {
    init(_ node: DocumentNode) throws(DocumentError) {
        let members = try node.members(allowed: [
            "duty", "event", "status", "due", "dueEarliest", "dueLatest", "missing", "missed", "verification",
        ])
        duty = DutyID(try members.required("duty", in: node).text())
        event = try members.optional("event").map { (node) throws(DocumentError) in EventID(try node.text()) }
        status = try members.optional("status").map { (node) throws(DocumentError) in
            let word = try node.text()
            if word == "none" { return .absent }
            guard let status = Status(rawValue: word) else {
                throw node.bad("one of none, \(Status.allCases.map(\.rawValue).joined(separator: ", "))")
            }
            return .determined(status)
        }
        due = try members.optional("due")?.instant()
        dueEarliest = try members.optional("dueEarliest")?.instant()
        dueLatest = try members.optional("dueLatest")?.instant()
        missing = try members.optional("missing").map { (node) throws(DocumentError) in
            Set(try node.items().map { (item) throws(DocumentError) in try UnknownWord(item) })
        }
        missed = try members.optional("missed").map { (node) throws(DocumentError) in
            let count = try node.integer()
            if count < 0 { throw DocumentError(node.path, .badValue("\(count)", expected: "zero or more")) }
            return count
        }
        verification = try members.optional("verification").map { (node) throws(DocumentError) in
            guard let level = Verification(rawValue: try node.text()) else {
                throw node.bad("one of \(Verification.allCases.map(\.rawValue).joined(separator: ", "))")
            }
            return level
        }
    }
}

extension UnknownWord {
    init(_ node: DocumentNode) throws(DocumentError) {
        if case .string(let word) = node.value {
            self = .named(word)
            return
        }
        let members = try node.members(allowed: ["event", "needs", "marker"])
        if let marker = members["marker"] {
            self = .marker(Marker(try marker.text()))
            return
        }
        let event = EventID(try members.required("event", in: node).text())
        let needs = try members.required("needs", in: node)
        switch try needs.text() {
        case "time": self = .time(of: event)
        case "about": self = .about(event)
        default: throw needs.bad("one of time, about")
        }
    }
}
