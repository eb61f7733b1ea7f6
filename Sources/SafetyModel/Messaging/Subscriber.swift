public import CivilTime

/// Somebody who subscribed to messages, with what they consented to.
public struct Subscriber: Hashable, Sendable, Identifiable {
    /// The identity of a subscriber.
    public typealias ID = Identifier<Subscriber>

    /// That somebody consented to a channel, and until when.
    public struct Consent: Hashable, Codable, Sendable {
        /// To which channel.
        public let channel: MessageChannel
        /// Since when.
        public let given: Instant
        /// When they opted out; nil where they did not.
        public internal(set) var optedOut: Instant?

        private enum CodingKeys: String, CodingKey {
            case channel
            case given
            case optedOut
        }
    }

    /// Which subscriber it is.
    public let id: ID
    /// How to reach them.
    public var contact: Personal<ContactDetails>?
    /// The areas of which they want to hear.
    public var areas: Set<Area>
    /// What they consented to, in order; what is not here they did not.
    public private(set) var consents: [Consent]

    /// Somebody who has consented to nothing yet.
    public init(id: ID, contact: Personal<ContactDetails>? = nil, areas: Set<Area>) {
        self.id = id
        self.contact = contact
        self.areas = areas
        self.consents = []
    }

    /// Whether a consent to a channel stands at an instant.
    public func consents(to channel: MessageChannel, at instant: Instant) -> Bool {
        consents.contains {
            $0.channel == channel && $0.given <= instant && $0.optedOut.map { instant < $0 } ?? true
        }
    }

    /// Records a consent.
    ///
    /// - Throws: ``Rejection`` by `consent-and-opt-out-alternate` where one stands already, or the last one ended later.
    public mutating func consent(to channel: MessageChannel, at instant: Instant) throws(Rejection) {
        if let last = consents.last(where: { $0.channel == channel }), last.optedOut.map({ instant < $0 }) ?? true {
            throw rejection("a consent to '\(channel)' at \(instant), which stands or ended later")
        }
        consents.append(Consent(channel: channel, given: instant, optedOut: nil))
    }

    /// Records that they opted out.
    ///
    /// - Throws: ``Rejection`` by `consent-and-opt-out-alternate` where no consent stands.
    public mutating func optOut(of channel: MessageChannel, at instant: Instant) throws(Rejection) {
        let place = consents.lastIndex { $0.channel == channel }
        guard let place, consents[place].optedOut == nil, consents[place].given <= instant else {
            throw rejection("an opt-out of '\(channel)' at \(instant), to which no consent stands")
        }
        consents[place].optedOut = instant
    }

    private func rejection(_ found: String) -> Rejection {
        Rejection(.consentAndOptOutAlternate, "subscriber \(id)", found: found)
    }
}

extension Subscriber: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case contact
        case areas
        case consents
    }

    /// Reads a subscriber whose consents follow one another.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try container.decode(ID.self, forKey: .id),
            contact: try container.decodeIfPresent(Personal<ContactDetails>.self, forKey: .contact),
            areas: Set(try container.decode([Area].self, forKey: .areas)))
        let consents = try container.decode([Consent].self, forKey: .consents)
        do throws(Rejection) {
            for consent in consents {
                try self.consent(to: consent.channel, at: consent.given)
                if let end = consent.optedOut { try optOut(of: consent.channel, at: end) }
            }
        } catch {
            throw decoder.refusal(error)
        }
    }

    /// Writes the areas sorted, so that equal subscribers have equal bytes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encodeIfPresent(contact, forKey: .contact)
        try container.encode(areas.sorted(), forKey: .areas)
        try container.encode(consents, forKey: .consents)
    }
}
