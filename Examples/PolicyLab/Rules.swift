import CommunitySafetyKit
import SafetyInterchange

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The policies that a command works on: the kit's rulebook, or one in its place.
struct Rules: Sendable {
    /// Why there is nothing to work on.
    struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    /// The policies, in the order of the rulebook.
    let policies: [Policy]
    /// The one policy that was asked for; nil for the whole rulebook.
    let chosen: Policy?
    private let register: Register
    private let byID: [PolicyID: Policy]
    private let rulebook: [Policy]
    private let vocabularies: [PolicyID: Vocabulary]
    private let vocabulary: Vocabulary

    /// The rulebook, one policy of it, or a policy file.
    ///
    /// - Parameter name: the id of a policy of the rulebook or else a file; nil for the whole rulebook.
    init(_ name: String?) throws {
        let all = try Rulebook.policies()
        chosen = try name.map { try Self.policy($0, among: all) }
        policies = chosen.map { [$0] } ?? all
        register = try Register(policies)
        byID = policies.reduce(into: [:]) { $0[$1.id] = $1 }
        rulebook = all
        vocabularies = byID.mapValues { Vocabulary(of: [$0], in: all) }
        vocabulary = Vocabulary(of: policies, in: all)
    }

    /// The policy of that id, or the one that was asked for in its place.
    func policy(_ id: PolicyID) throws -> Policy {
        if let chosen { return chosen }
        return try namedPolicy(id)
    }

    /// The policy of that id, which must be the one that was asked for where one was.
    func namedPolicy(_ id: PolicyID) throws -> Policy {
        guard let policy = byID[id] else {
            if let chosen { throw Fault(description: "the policy is \(chosen.id) and not \"\(id)\"") }
            let known = policies.map(\.id.rawValue).joined(separator: ", ")
            throw Fault(description: "no policy \"\(id)\"; there are \(known)")
        }
        return policy
    }

    /// What is to be said of a case: by the policy asked for or named with the case, whatever its days in force, or
    /// else by every edition on its days.
    func determinations(for one: LabCase, on calendar: WorkingCalendar) throws -> [Determination] {
        guard let policy = try policy(for: one, on: calendar) else {
            return try register.determinations(
                from: one.evidence(for: policies), asOf: one.asOf, knownAt: one.knownAt, on: calendar)
        }
        return try policy.determinations(
            from: one.evidence(for: [policy]), asOf: one.asOf, knownAt: one.knownAt, on: calendar)
    }

    /// The same with the account of how each came about.
    func explanations(for one: LabCase, on calendar: WorkingCalendar) throws -> [Explanation] {
        guard let policy = try policy(for: one, on: calendar) else {
            return try register.explanations(
                from: one.evidence(for: policies), asOf: one.asOf, knownAt: one.knownAt, on: calendar)
        }
        let evidence = try one.evidence(for: [policy])
        return try policy.determinations(from: evidence, asOf: one.asOf, knownAt: one.knownAt, on: calendar)
            .compactMap {
                try policy.explanation(of: $0, from: evidence, asOf: one.asOf, knownAt: one.knownAt, on: calendar)
            }
    }

    /// What is to be said of a case's criteria.
    func findings(for one: LabCase, on calendar: WorkingCalendar) throws -> [Finding] {
        guard let policy = try policy(for: one, on: calendar) else {
            return try register.findings(
                from: one.evidence(for: policies), asOf: one.asOf, knownAt: one.knownAt, on: calendar)
        }
        return try policy.findings(
            from: one.evidence(for: [policy]), asOf: one.asOf, knownAt: one.knownAt, on: calendar)
    }

    /// The names in a case that no rule knows by which it is judged, in sentences.
    func strangers(in one: LabCase, on calendar: WorkingCalendar) throws -> [String] {
        guard let policy = try policy(for: one, on: calendar) else { return vocabulary.strangers(in: one) }
        if !one.hasOverlay, let known = vocabularies[policy.id] { return known.strangers(in: one) }
        return Vocabulary(of: [policy], in: rulebook).strangers(in: one)
    }

    /// The policy that a case is judged by; nil for every edition on its days.
    func policy(for one: LabCase, on calendar: WorkingCalendar) throws -> Policy? {
        guard let base = try chosen ?? one.policy.map(policy) else {
            if one.hasOverlay { throw Fault(description: "overlay: over which policy? The case names none") }
            return nil
        }
        return try one.policy(over: base, on: calendar)
    }

    /// The bytes of a file.
    static func contents(of path: String) throws -> Data {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw Fault(description: "\(path): cannot be read")
        }
        return bytes
    }

    /// A policy of the rulebook by its id, or else one from a file.
    static func policy(_ name: String, among all: [Policy]) throws -> Policy {
        try all.first { $0.id.rawValue == name } ?? read(name)
    }

    private static func read(_ path: String) throws -> Policy {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw Fault(description: "\"\(path)\" is neither a policy of the rulebook nor a file that can be read")
        }
        do {
            return try PolicyFile(json: bytes).policy
        } catch {
            throw Fault(description: "\(path): \(error)")
        }
    }
}
