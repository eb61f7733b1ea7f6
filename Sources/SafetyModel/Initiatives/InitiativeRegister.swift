/// The initiatives that documents name, each once: to be found and cited.
public struct InitiativeRegister: Hashable, Sendable {
    /// The initiatives, in the order given.
    public let all: [Initiative]

    /// A register of those initiatives.
    ///
    /// - Throws: ``Rejection`` by `initiative-has-its-source` where two have one id.
    public init(_ initiatives: [Initiative]) throws(Rejection) {
        var seen: Set<Initiative.ID> = []
        for initiative in initiatives where !seen.insert(initiative.id).inserted {
            throw Rejection(.initiativeHasItsSource, "initiative \(initiative.id)", found: "it stands there twice")
        }
        all = initiatives
    }

    /// The initiatives of the documents behind the kit, or the fault in them; built once.
    public static let published: Result<InitiativeRegister, Rejection> = Result { () throws(Rejection) in
        try InitiativeRegister(
            reportingAndVictims() + neighbourhoods() + peopleAndWatches() + partnerships() + offendersAndHarm()
                + accountability())
    }

    /// The initiative of that id; nil where the register has none.
    public func initiative(_ id: Initiative.ID) -> Initiative? {
        all.first { $0.id == id }
    }

    /// The initiatives of a kind, in order.
    public func initiatives(of kind: Initiative.Kind) -> [Initiative] {
        all.filter { $0.kind == kind }
    }

    /// The initiatives that a document names, in order.
    public func initiatives(in document: PublishedDocument) -> [Initiative] {
        all.filter { $0.passages.contains { $0.document == document } }
    }
}

extension InitiativeRegister: Codable {
    /// Reads a list of initiatives, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let initiatives = try decoder.singleValueContainer().decode([Initiative].self)
        do throws(Rejection) {
            try self.init(initiatives)
        } catch {
            throw decoder.refusal(error)
        }
    }

    /// Writes a list of initiatives.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(all)
    }
}
