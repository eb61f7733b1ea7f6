/// Where a rule comes from: the instrument, its edition and the place in it.
public struct Citation: Hashable, Sendable, CustomStringConvertible {
    /// The instrument's name, such as "Victims' Code".
    public let instrument: String
    /// The edition of the instrument, such as "2020".
    public let edition: String
    /// The place in the instrument, such as "Right 6"; nil where none is known.
    public let locator: String?
    /// How well the locator was checked, apart from what the provision says.
    public let locatorVerification: Verification
    /// The documents in which the provision was seen; empty for one recalled from memory.
    public let sources: [SourceID]
    /// How strongly the instrument binds; nil where it binds as the policy does whose rule cites it.
    ///
    /// Where a local instrument changes a rule of another, the rule binds as the local one does.
    public let bindingForce: BindingForce?

    /// A citation of that place in that edition.
    public init(
        instrument: String, edition: String, locator: String?, locatorVerification: Verification,
        sources: [SourceID] = [], bindingForce: BindingForce? = nil
    ) {
        self.instrument = instrument
        self.edition = edition
        self.locator = locator
        self.locatorVerification = locatorVerification
        self.sources = sources
        self.bindingForce = bindingForce
    }

    /// Instrument, edition and locator in one line; an unverified locator says so.
    public var description: String {
        Passage.text(expecting: 80) { write(to: &$0) }
    }

    /// Writes the same line.
    func write(to text: inout Passage) {
        text.add(instrument, " ", edition)
        guard let locator else { return }
        text.add(", ", locator)
        if locatorVerification == .unverified { text.add(" (place unverified)") }
    }
}
