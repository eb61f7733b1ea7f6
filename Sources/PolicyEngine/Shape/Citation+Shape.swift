/// `{"instrument": "Victims' Code", "edition": "2020", "locator": "Right 6, 6.1", "locatorVerification": "secondary",
/// "sources": ["beds-r6"]}`
extension Citation: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case instrument, edition, locator, locatorVerification, sources, bindingForce
    }

    /// Decodes from its members; without `locator` no place is known, without `sources` none was seen.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        self.init(
            instrument: try members.decode(String.self, forKey: .instrument),
            edition: try members.decode(String.self, forKey: .edition),
            locator: try members.decodeIfPresent(String.self, forKey: .locator),
            locatorVerification: try members.decode(Verification.self, forKey: .locatorVerification),
            sources: try members.list(.sources),
            bindingForce: try members.decodeIfPresent(BindingForce.self, forKey: .bindingForce))
    }

    /// Encodes as its members.
    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Key.self)
        try members.encode(instrument, forKey: .instrument)
        try members.encode(edition, forKey: .edition)
        try members.encodeIfPresent(locator, forKey: .locator)
        try members.encode(locatorVerification, forKey: .locatorVerification)
        try members.encode(list: sources, .sources)
        try members.encodeIfPresent(bindingForce, forKey: .bindingForce)
    }
}
