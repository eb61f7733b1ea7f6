public import CivilTime

/// The reply that a report earns unless whoever made it wants none.
///
/// It is owed by default: that nobody asked whether a reply is wanted takes nothing from it. Within what time is for a
/// policy to say. It is not given where it could harm: as long as nobody asked whether contact is safe, and no
/// instructions are known, it waits.
public struct FeedbackDuty: Hashable, Sendable {
    /// Whether a reply is wanted.
    public enum Wish: String, Hashable, CaseIterable, Codable, Sendable {
        /// They want one.
        case wanted
        /// They want none.
        case optedOut = "opted-out"
        /// Nobody asked.
        case notAsked = "not-asked"
    }

    /// How the duty stands.
    public enum Standing: Hashable, Sendable {
        /// A reply is owed.
        case owed
        /// A reply was given.
        case given(at: Instant, by: ContactChannel)
        /// None is owed, because none is wanted.
        case optedOut
        /// It was closed without a reply, for that reason.
        case closed(NoFeedbackReason)
    }

    /// Whether a reply is wanted.
    public private(set) var wish: Wish
    /// Whether contact is safe only as instructed; nil where nobody asked.
    public private(set) var needsSafeContact: Bool?
    /// When and how contact is safe, where they said.
    public private(set) var safeContact: Personal<String>?
    /// When a reply was given, and by what way.
    public private(set) var reply: Reply?
    /// Why it was closed without a reply; nil where it was not.
    public private(set) var closedWithout: NoFeedbackReason?

    /// A duty that stands as the wish says.
    ///
    /// - Parameters:
    ///   - wish: whether a reply is wanted.
    ///   - needsSafeContact: whether contact is safe only as instructed; nil where nobody asked.
    ///   - safeContact: the instructions, where there are any.
    public init(
        wish: Wish = .notAsked, needsSafeContact: Bool? = nil, safeContact: Personal<String>? = nil
    ) {
        self.wish = wish
        self.needsSafeContact = needsSafeContact
        self.safeContact = safeContact
    }

    /// How the duty stands.
    public var standing: Standing {
        if let reply { return .given(at: reply.at, by: reply.channel) }
        if let closedWithout { return .closed(closedWithout) }
        return wish == .optedOut ? .optedOut : .owed
    }

    /// Records what they said about a reply.
    public mutating func record(_ wish: Wish) { self.wish = wish }

    /// Records what they said about safe contact.
    ///
    /// - Parameters:
    ///   - needsSafeContact: whether contact is safe only as instructed.
    ///   - instructions: when and how it is safe, where they said.
    /// - Throws: ``Rejection`` by `safe-contact-first` where a reply was given already; nothing is then changed.
    public mutating func record(
        needsSafeContact: Bool, instructions: Personal<String>? = nil
    ) throws(Rejection) {
        guard reply == nil else {
            throw Rejection(.safeContactFirst, "feedback", found: "the reply was given already")
        }
        self.needsSafeContact = needsSafeContact
        safeContact = instructions
    }

    /// Records a reply.
    ///
    /// - Throws: ``Rejection`` by `safe-contact-first` where nobody asked whether contact is safe, or it is safe only as
    ///   instructed, and there are no instructions, or by `feedback-by-default` where they want none; nothing is then changed.
    public mutating func reply(at instant: Instant, by channel: ContactChannel) throws(Rejection) {
        guard wish != .optedOut else {
            throw Rejection(.feedbackByDefault, "feedback", found: "they opted out of a reply")
        }
        if lacksSafeContact { throw unsafe }
        reply = Reply(at: instant, channel: channel)
    }

    /// What is not known is no leave: nobody can tell who opens the letter.
    private var lacksSafeContact: Bool { needsSafeContact != false && safeContact?.isBlank != false }

    private var unsafe: Rejection {
        Rejection(
            .safeContactFirst, "feedback",
            found: needsSafeContact == nil
                ? "nobody asked whether contact is safe" : "there are no instructions for safe contact")
    }

    /// Closes it.
    ///
    /// - Parameter reason: why there is no reply; nil where one was given or none is wanted.
    /// - Throws: ``Rejection`` by `feedback-by-default` where a reply is still owed and no reason is given.
    public mutating func close(without reason: NoFeedbackReason?) throws(Rejection) {
        guard standing == .owed else { return }
        guard let reason else {
            throw Rejection(.feedbackByDefault, "feedback", found: "a reply is owed, and no reason is given for none")
        }
        closedWithout = reason
    }
}

extension FeedbackDuty: Codable {
    /// When a reply was given, and by what way.
    public struct Reply: Hashable, Codable, Sendable {
        /// When.
        public let at: Instant
        /// By what way.
        public let channel: ContactChannel

        private enum CodingKeys: String, CodingKey {
            case at
            case channel
        }
    }

    private enum CodingKeys: String, CodingKey {
        case wish
        case needsSafeContact
        case safeContact
        case reply
        case closedWithout
    }

    /// Reads a duty; a reply that was not safe is refused.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        wish = try container.decode(Wish.self, forKey: .wish)
        needsSafeContact = try container.decodeIfPresent(Bool.self, forKey: .needsSafeContact)
        safeContact = try container.decodeIfPresent(Personal<String>.self, forKey: .safeContact)
        reply = try container.decodeIfPresent(Reply.self, forKey: .reply)
        closedWithout = try container.decodeIfPresent(NoFeedbackReason.self, forKey: .closedWithout)
        let refusal = reply != nil && lacksSafeContact ? unsafe : nil
        try decoder.checked { () throws(Rejection) in if let refusal { throw refusal } }
    }
}
