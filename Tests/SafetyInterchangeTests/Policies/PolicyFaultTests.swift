import Foundation
import PolicyEngine
import SafetyInterchange
import Testing

@Suite("A broken policy file")
struct PolicyFaultTests {
    private static func tree() throws -> Tree {
        try Tree(PolicyFile(SamplePolicy.whole()).json())
    }

    private static func fault(_ data: Data) -> PolicyFileError? {
        do throws(PolicyFileError) {
            _ = try PolicyFile(json: data)
            return nil
        } catch {
            return error
        }
    }

    @Test("names each misspelt member by its path")
    func misspelt() throws {
        let tree = try Self.tree()
        var count = 0
        for way in tree.ways {
            guard case .member(let name) = way.last else { continue }
            let parent = way.dropLast()
            let spoilt = tree.replacing(parent) { value in
                guard case .object(var members) = value else { return value }
                members["\(name)s"] = members.removeValue(forKey: name)
                return .object(members)
            }
            let error = Self.fault(try spoilt.data())
            let path = Tree.path(Array(parent) + [.member("\(name)s")])
            #expect(error?.path == path)
            guard case .document(let fault) = error, case .unknownMember(let known) = fault.problem else {
                Issue.record("\(path): \(String(describing: error))")
                continue
            }
            #expect(known.contains(name), "\(path): \(known)")
            count += 1
        }
        #expect(count > 200)
    }

    @Test("names each member too many by its path")
    func added() throws {
        let tree = try Self.tree()
        for way in tree.ways {
            guard case .object = tree.at(way[...]) else { continue }
            let spoilt = tree.replacing(way[...]) { value in
                guard case .object(var members) = value else { return value }
                members["wen"] = .text("always")
                return .object(members)
            }
            #expect(Self.fault(try spoilt.data())?.path == Tree.path(way + [.member("wen")]))
        }
    }

    @Test("names each member that is left out, unless it may be")
    func leftOut() throws {
        let tree = try Self.tree()
        // What the page on policy files lets a policy leave out.
        let mayBeLeftOut: Set = [
            "until", "markersConsidered", "sources", "address", "facts", "duties", "criteria", "measures",
            "definitions", "items", "readings", "bindingForce", "favour", "answer", "recalled", "citing", "locator",
            "kind", "when", "exceptedWhen", "recurring", "pausedUnder", "upstreamOf",
            "unjudged", "notes", "upon", "lastSeen", "over", "within", "following", "plus",
        ]
        for way in tree.ways {
            guard case .member(let name) = way.last else { continue }
            let spoilt = tree.replacing(way.dropLast()) { value in
                guard case .object(var members) = value else { return value }
                members[name] = nil
                return .object(members)
            }
            let error = Self.fault(try spoilt.data())
            if mayBeLeftOut.contains(name) { continue }
            // Where the member says what the object is, the fault is the object's.
            let path = Tree.path(way)
            let isNear = error.map { path.hasPrefix($0.path) || $0.path.hasPrefix(Tree.path(way.dropLast())) }
            #expect(isNear == true, "\(path): \(String(describing: error))")
        }
    }

    @Test(
        "names each value of a wrong kind by its path",
        arguments: [
            Tree.null, .whole(7), .text("nonsense"), .list([.null]), .object([:]), .object(["nonsense": .null]),
        ])
    func wrongKind(spoilt: Tree) throws {
        let tree = try Self.tree()
        for way in tree.ways {
            guard let value = tree.at(way[...]) else { continue }
            if value.kind == spoilt.kind { continue }
            // A trigger, which is an object here, may be the bare kind of an event.
            if case .text = spoilt, Tree.path(way) == "duties[0].upon" { continue }
            let error = Self.fault(try tree.replacing(way[...]) { _ in spoilt }.data())
            let path = error?.path ?? "no error"
            // An object there is a receipt, and this one names none.
            if spoilt == .object([:]), path == "duties[1].upon.receipt" { continue }
            let isThere = path == Tree.path(way) || path == Tree.path(way + [.member("nonsense")])
            #expect(isThere, "\(Tree.path(way)), \(path): \(String(describing: error))")
            guard case .document = error else {
                Issue.record("\(Tree.path(way)): \(String(describing: error))")
                continue
            }
        }
    }

    @Test(
        "is told why",
        arguments: [
            (
                #""bindingForce": "guidance""#, #""bindingForce": "advice""#, "bindingForce",
                #"bindingForce: "advice" is not one of statute, statutory-code, statutory-guidance, guidance, "#
                    + "commitment, local-scheme"
            ),
            (
                "community-safety-policy/1", "community-safety-policy/2", "format",
                "format: “community-safety-policy/2” is not community-safety-policy/1"
            ),
            (
                "2020-01-01", "2020-02-30", "inForce.from",
                "inForce.from: “2020-02-30” is not a day of the calendar such as 2023-12-22"
            ),
            (
                #""kind": "opportunity""#, #""kind": "chance""#, "duties[0].kind",
                #"duties[0].kind: "chance" is not one of duty, opportunity"#
            ),
            (
                #""workingDays": 5"#, #""workingDays": 5, "weeks": 1"#, "duties[0].within[1].period",
                "duties[0].within[1].period: a period has one member, which is one of workingDays, calendarDays, "
                    + "calendarDaysCountingFirst, weeks, months, monthsBeginningWith, years, seconds, minutes, hours, asAgreed"
            ),
            (
                #""workingDays": 5"#, #""workingDays": 5.0"#, "duties[0].within[1].period.workingDays",
                "duties[0].within[1].period.workingDays: expected a whole number, found the number 5.0"
            ),
            (
                #""workingDays": 5"#, #""workingDays": 99999999999999999999"#, "duties[0].within[1].period.workingDays",
                "duties[0].within[1].period.workingDays: expected a whole number, found the number 99999999999999999999"
            ),
            (
                #""workingDays": 5"#, #""workingDays": 1e400"#, "duties[0].within[1].period.workingDays",
                "duties[0].within[1].period.workingDays: expected a whole number, found the number 1e400"
            ),
            (
                #""immediately""#, #""soon""#, "duties[0].within[11].period",
                "duties[0].within[11].period: “soon” is no period; without a number there are immediately, "
                    + "withoutUnjustifiedDelay, asSoonAsPossible, unstated"
            ),
            (
                #""lessThan": 960"#, #""before": 960"#, "duties[0].owedTo.all[3]",
                "duties[0].owedTo.all[3]: held against nothing: needs one of lessThan, atMost, equals, atLeast, moreThan"
            ),
            (
                #""lessThan": 960"#, #""lessThan": 960, "moreThan": 1"#, "duties[0].owedTo.all[3].moreThan",
                "duties[0].owedTo.all[3].moreThan: unknown member; the format has number, lessThan"
            ),
            (
                #""always","#, #""never","#, "duties[0].owedTo.all[0]",
                "duties[0].owedTo.all[0]: “never” is no condition; did you mean a fact?"
            ),
            (
                #""id": "second","#, #""id": "second", "id": "third","#, "duties[1].id",
                "duties[1].id: stands in the same object twice"
            ),
            (#""jurisdiction": "Millbrook","#, "", "jurisdiction", "jurisdiction: missing"),
        ])
    func reasons(part: String, spoilt: String, path: String, reason: String) throws {
        let text = String(decoding: try PolicyFile(SamplePolicy.whole()).json(), as: UTF8.self)
        let range = try #require(text.firstRange(of: part))
        let error = Self.fault(Data(text.replacingCharacters(in: range, with: spoilt).utf8))
        #expect(error?.path == path)
        #expect(error?.description == reason)
    }

    @Test(
        "whose rules are no policy names the rule, and the path of its field",
        arguments: [
            (#""fact": "sure""#, #""fact": "unsure""#, "duties[0].owedTo"),
            (#""upstreamOf": "second""#, #""upstreamOf": "third""#, "duties[0].upstreamOf"),
            (#""id": "second""#, #""id": "first""#, "duties[1].id"),
            (#""id": "minutes""#, #""id": "sure""#, "facts[1].id"),
            (#""and": "2012-01-01""#, #""and": "2002-01-01""#, "facts[3].answer"),
            (#""percent": 90"#, #""percent": 101"#, "measures[0].targets[0]"),
            (#""minutes": 6"#, #""minutes": 0"#, "measures[0].targets[1]"),
            (#""workingDays": 5"#, #""workingDays": 0"#, "duties[0].within"),
        ])
    func noPolicy(part: String, spoilt: String, path: String) throws {
        let text = String(decoding: try PolicyFile(SamplePolicy.whole()).json(), as: UTF8.self)
        let range = try #require(text.firstRange(of: part))
        let error = Self.fault(Data(text.replacingCharacters(in: range, with: spoilt).utf8))
        #expect(error?.path == path)
        guard case .policy = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("names an undeclared fact as the engine does")
    func undeclared() throws {
        let spoilt = try Self.tree().replacing([.member("duties"), .item(0), .member("exceptedWhen")]) { _ in
            .object(["fact": .text("unsure")])
        }
        let place = RuleField("duty first", "exceptedWhen")
        let error = Self.fault(try spoilt.data())
        #expect(error == .policy(.undeclaredFact("unsure", place), path: "duties[0].exceptedWhen"))
        #expect(
            error?.description
                == "duties[0].exceptedWhen: duty first, field exceptedWhen: reads fact unsure, which the "
                + "policy does not declare")
    }

    @Test("of which a requirement forgets its condition is not read as met")
    func forgotten() throws {
        let requirement: [Tree.Step] = [.member("criteria"), .item(0), .member("requiring"), .item(0)]
        let spoilt = try Self.tree().replacing(requirement[...]) { value in
            guard case .object(var members) = value else { return value }
            members["when"] = nil
            return .object(members)
        }
        #expect(
            Self.fault(try spoilt.data()) == .document(DocumentError("criteria[0].requiring[0].when", .missing)))
    }
}
