public import PolicyEngine

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// What a data set can tell, as a file in the format `community-safety-supply/1`.
///
/// ```json
/// { "format": "community-safety-supply/1",
///   "title": "Our crime recording system",
///   "facts": [ "victim.is_business", "victim.under_18" ],
///   "events": [ { "kind": [ "crime_reported", "suspect_charged" ], "at": "instant", "by": true, "recorded": true },
///               { "kind": "service.notify-charge", "at": "day", "about": true } ] }
/// ```
///
/// `title` may be left out; so may `about`, `by` and `recorded`, which are then `false`. `at` is `instant`, `day` or
/// `month`; `kind` one kind of event or a list.
public struct SupplyFile: Hashable, Sendable {
    /// The format's name and version.
    public static let format = "community-safety-supply/1"

    /// What the data set is; nil where the file does not say.
    public let title: String?
    /// What it can tell.
    public let supply: Supply

    /// Reads a supply strictly: an unknown member is an error, and a fact or a kind of event that stands twice.
    ///
    /// - Throws: `DocumentError` with the path in the document.
    public init(json: Data) throws(DocumentError) {
        let document = try DocumentNode(document: json)
        let members = try document.members(allowed: ["format", "title", "facts", "events"])
        let format = try members.required("format", in: document)
        guard try format.text() == Self.format else { throw format.bad("\"\(Self.format)\"") }
        title = try members.optional("title")?.text()
        var facts: Set<FactID> = []
        for node in try members.required("facts", in: document).items() {
            let fact = FactID(try node.text())
            guard facts.insert(fact).inserted else { throw node.bad("unique in the file") }
        }
        var events: [EventKind: Supply.Events] = [:]
        for node in try members.required("events", in: document).items() {
            let (kinds, told) = try Self.events(node)
            for kind in kinds where events.updateValue(told, forKey: kind) != nil {
                throw DocumentError(node.step("kind"), .badValue(kind.rawValue, expected: "unique in the file"))
            }
        }
        supply = Supply(facts: facts, events: events)
    }

    private static func events(
        _ node: DocumentNode
    ) throws(DocumentError) -> (kinds: [EventKind], told: Supply.Events) {
        let members = try node.members(allowed: ["kind", "at", "about", "by", "recorded"])
        let kinds = try members.required("kind", in: node).texts().map { EventKind($0) }
        let at = try members.required("at", in: node)
        guard let precision = Supply.Precision(rawValue: try at.text()) else { throw at.bad("instant, day or month") }
        let told = Supply.Events(
            precision, about: try members.optional("about")?.bool() ?? false,
            by: try members.optional("by")?.bool() ?? false,
            recorded: try members.optional("recorded")?.bool() ?? false)
        return (kinds, told)
    }
}
