public import CivilTime

/// To whom a message was sent, and what came of it.
public struct MessageSending: Hashable, Sendable {
    /// What came of a message to one subscriber.
    public enum Delivery: String, Hashable, CaseIterable, Codable, Sendable {
        /// It arrived.
        case delivered
        /// It did not.
        case failed
        /// Nobody knows.
        case notKnown = "not-known"
    }

    /// Which message.
    public let message: Message.ID
    /// In which way.
    public let channel: MessageChannel
    /// For which areas; empty for everywhere.
    public let areas: Set<Area>
    /// When.
    public let at: Instant
    /// What came of it, subscriber by subscriber.
    public private(set) var deliveries: [Subscriber.ID: Delivery]

    /// The sending of a message that has gone out.
    ///
    /// - Throws: ``Rejection`` by `message-is-sent-when-approved` where the message is not sent.
    public init(of message: Message) throws(Rejection) {
        guard message.progress.state == .sent, let sent = message.progress.history.last(where: { $0.state == .sent })
        else {
            throw Rejection(
                .messageIsSentWhenApproved, "message \(message.id)", found: "it is \(message.progress.state.rawValue)")
        }
        self.message = message.id
        self.channel = message.channel
        self.areas = message.areas
        self.at = sent.at
        self.deliveries = [:]
    }

    /// Those of some subscribers to whom it may go: their consent stands when it is sent, and they want to hear of one
    /// of its areas.
    public func recipients(among subscribers: [Subscriber]) -> [Subscriber] {
        subscribers.filter { subscriber in
            subscriber.consents(to: channel, at: at) && (areas.isEmpty || !areas.isDisjoint(with: subscriber.areas))
        }
    }

    /// Records what came of it for one subscriber, in place of what was known before.
    ///
    /// - Throws: ``Rejection`` by `subscriber-consented` where their consent did not stand when it was sent.
    public mutating func record(_ delivery: Delivery, to subscriber: Subscriber) throws(Rejection) {
        guard subscriber.consents(to: channel, at: at) else {
            throw Rejection(
                .subscriberConsented, "message \(message)",
                found: "no consent of subscriber \(subscriber.id) to '\(channel)' stands at \(at)")
        }
        deliveries[subscriber.id] = delivery
    }

    /// How many it reached, and how many of them opted out of the channel since, up to and with an instant.
    public func reach(among subscribers: [Subscriber], through instant: Instant) -> MessageReach {
        let leavers = subscribers.filter { subscriber in
            deliveries[subscriber.id] != nil
                && subscriber.consents.contains {
                    $0.channel == channel && ($0.optedOut.map { at < $0 && $0 <= instant } ?? false)
                }
        }
        return MessageReach(
            delivered: deliveries.values.count { $0 == .delivered }, failed: deliveries.values.count { $0 == .failed },
            notKnown: deliveries.values.count { $0 == .notKnown }, optOuts: leavers.count)
    }
}

/// How many subscribers a message reached.
public struct MessageReach: Hashable, Sendable {
    /// With whom it arrived.
    public let delivered: Int
    /// With whom it did not.
    public let failed: Int
    /// Of whom nobody knows.
    public let notKnown: Int
    /// Who opted out of the channel afterwards.
    public let optOuts: Int

    /// To whom it was sent.
    public var addressed: Int { delivered + failed + notKnown }
}

extension MessageSending: Codable {
    private enum CodingKeys: String, CodingKey {
        case message
        case channel
        case areas
        case at
        case deliveries
    }

    /// Reads a sending.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        message = try container.decode(Message.ID.self, forKey: .message)
        channel = try container.decode(MessageChannel.self, forKey: .channel)
        areas = Set(try container.decode([Area].self, forKey: .areas))
        at = try container.decode(Instant.self, forKey: .at)
        let lists = try container.decode([String: [Subscriber.ID]].self, forKey: .deliveries)
        deliveries = [:]
        for (word, subscribers) in lists {
            guard let delivery = Delivery(rawValue: word) else {
                throw DecodingError.dataCorruptedError(
                    forKey: .deliveries, in: container, debugDescription: "'\(word)' is no delivery")
            }
            for subscriber in subscribers { deliveries[subscriber] = delivery }
        }
    }

    /// Writes the subscribers sorted, by what came of it.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(message, forKey: .message)
        try container.encode(channel, forKey: .channel)
        try container.encode(areas.sorted(), forKey: .areas)
        try container.encode(at, forKey: .at)
        let lists = Dictionary(grouping: deliveries.keys) { deliveries[$0]?.rawValue ?? "" }
        try container.encode(lists.mapValues { $0.sorted() }, forKey: .deliveries)
    }
}
