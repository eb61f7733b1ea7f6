/// One object, which names its format first; lists that are empty are left out.
extension Overlay: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case format, id, base, reviewedFor, title, instrument, bindingForce, inForce, status, jurisdiction
        case sources, facts, changedDuties, changedCriteria, removed, addedDuties, addedCriteria
    }

    /// The name and version of the shape that an overlay is written in.
    public static let format = "community-safety-overlay/1"

    /// Decodes from its members.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        let format = try members.decode(String.self, forKey: .format)
        guard format == Self.format else {
            throw DecodingError.dataCorruptedError(
                forKey: .format, in: members, debugDescription: "“\(format)” is not \(Self.format)")
        }
        self.init(
            try members.decode(PolicyID.self, forKey: .id),
            over: try members.decode(PolicyID.self, forKey: .base),
            reviewedFor: try members.list(.reviewedFor),
            title: try members.decode(String.self, forKey: .title),
            instrument: try members.decode(String.self, forKey: .instrument),
            bindingForce: try members.decode(BindingForce.self, forKey: .bindingForce),
            inForce: try members.decode(InForce.self, forKey: .inForce),
            status: try members.decode(PolicyStatus.self, forKey: .status),
            jurisdiction: try members.decode(String.self, forKey: .jurisdiction),
            sources: try members.list(.sources),
            facts: try members.list(.facts),
            changing: try members.list(.changedDuties),
            changingCriteria: try members.list(.changedCriteria),
            removing: try members.list(.removed),
            adding: try members.list(.addedDuties),
            addingCriteria: try members.list(.addedCriteria))
    }

    /// Encodes as its members.
    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Key.self)
        try members.encode(Self.format, forKey: .format)
        try members.encode(id, forKey: .id)
        try members.encode(base, forKey: .base)
        try members.encode(list: reviewedFor, .reviewedFor)
        try members.encode(title, forKey: .title)
        try members.encode(instrument, forKey: .instrument)
        try members.encode(bindingForce, forKey: .bindingForce)
        try members.encode(inForce, forKey: .inForce)
        try members.encode(status, forKey: .status)
        try members.encode(jurisdiction, forKey: .jurisdiction)
        try members.encode(list: sources, .sources)
        try members.encode(list: facts, .facts)
        try members.encode(list: changedDuties, .changedDuties)
        try members.encode(list: changedCriteria, .changedCriteria)
        try members.encode(list: removed, .removed)
        try members.encode(list: addedDuties, .addedDuties)
        try members.encode(list: addedCriteria, .addedCriteria)
    }
}
