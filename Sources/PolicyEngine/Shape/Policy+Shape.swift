/// One object, which names its format first; lists that are empty are left out.
extension Policy: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case format, id, title, instrument, bindingForce, inForce, status, jurisdiction, markersConsidered
        case sources, facts, duties, criteria, measures, definitions
    }

    /// The name and version of the shape that a policy is written in.
    public static let format = "community-safety-policy/1"

    /// Decodes from its members.
    ///
    /// - Throws: `PolicyError` where its rules are no policy; otherwise what the decoder throws.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        let format = try members.decode(String.self, forKey: .format)
        guard format == Self.format else {
            throw DecodingError.dataCorruptedError(
                forKey: .format, in: members, debugDescription: "“\(format)” is not \(Self.format)")
        }
        try self.init(
            try members.decode(PolicyID.self, forKey: .id),
            title: try members.decode(String.self, forKey: .title),
            instrument: try members.decode(String.self, forKey: .instrument),
            bindingForce: try members.decode(BindingForce.self, forKey: .bindingForce),
            inForce: try members.decode(InForce.self, forKey: .inForce),
            status: try members.decode(PolicyStatus.self, forKey: .status),
            jurisdiction: try members.decode(String.self, forKey: .jurisdiction),
            facts: try members.list(.facts),
            duties: try members.list(.duties),
            criteria: try members.list(.criteria),
            measures: try members.list(.measures),
            definitions: try members.list(.definitions),
            sources: try members.list(.sources),
            markersConsidered: Set(try members.list(.markersConsidered)))
    }

    /// Encodes as its members, markers in order.
    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Key.self)
        try members.encode(Self.format, forKey: .format)
        try members.encode(id, forKey: .id)
        try members.encode(title, forKey: .title)
        try members.encode(instrument, forKey: .instrument)
        try members.encode(bindingForce, forKey: .bindingForce)
        try members.encode(inForce, forKey: .inForce)
        try members.encode(status, forKey: .status)
        try members.encode(jurisdiction, forKey: .jurisdiction)
        try members.encode(list: markersConsidered.sortedByBytes(), .markersConsidered)
        try members.encode(list: sources, .sources)
        try members.encode(list: facts, .facts)
        try members.encode(list: duties, .duties)
        try members.encode(list: criteria, .criteria)
        try members.encode(list: measures, .measures)
        try members.encode(list: definitions, .definitions)
    }
}
