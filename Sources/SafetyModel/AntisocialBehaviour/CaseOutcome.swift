public import CivilTime

/// What can be said of the outcome of a case, who is to be told, and who was.
public struct CaseOutcome: Hashable, Sendable {
    /// That an audience was told.
    public struct Sent: Hashable, Codable, Sendable {
        /// Who.
        public let audience: NoticeAudience
        /// When.
        public let at: Instant

        private enum CodingKeys: String, CodingKey {
            case audience
            case at
        }
    }

    /// The case.
    public let asbCase: ASBCase.ID
    /// When the outcome was known.
    public let known: Instant
    /// Who is to be told.
    public let audiences: [NoticeAudience]
    /// What can be said.
    public let parts: [OutcomePart]
    /// Who was told, in the order in which they were.
    public private(set) var sent: [Sent]

    /// The account of an outcome of which nobody was told yet.
    public init(of asbCase: ASBCase.ID, known: Instant, to audiences: [NoticeAudience], _ parts: [OutcomePart]) {
        self.asbCase = asbCase
        self.known = known
        self.audiences = NoticeAudience.allCases.filter(audiences.contains)
        self.parts = parts
        sent = []
    }

    /// What an audience may be told.
    public func notice(to audience: NoticeAudience) -> OutcomeNotice {
        OutcomeNotice(to: audience, from: parts)
    }

    /// Who is still to be told at an instant; nobody before the outcome was known.
    public func owed(at instant: Instant) -> [NoticeAudience] {
        guard known <= instant else { return [] }
        return audiences.filter { audience in !sent.contains { $0.audience == audience && $0.at <= instant } }
    }

    /// Records that an audience was told.
    ///
    /// - Throws: ``Rejection`` by `notice-after-outcome` where that was before the outcome was known, or by
    ///   `disclosure-test` where there is nothing that the audience may be told.
    public mutating func send(to audience: NoticeAudience, at instant: Instant) throws(Rejection) {
        guard known <= instant else {
            throw Rejection(
                .noticeAfterOutcome, "outcome of ASB case \(asbCase)", found: "told at \(instant), known at \(known)")
        }
        guard !notice(to: audience).sentences.isEmpty else {
            throw Rejection(
                .disclosureTest, "outcome of ASB case \(asbCase)",
                found: "there is nothing that '\(audience.rawValue)' may be told")
        }
        sent.append(Sent(audience: audience, at: instant))
    }
}

extension CaseOutcome: Codable {
    private enum CodingKeys: String, CodingKey {
        case asbCase
        case known
        case audiences
        case parts
        case sent
    }

    /// Reads an account, each notice checked as it was when it was sent.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let asbCase = try container.decode(ASBCase.ID.self, forKey: .asbCase)
        let known = try container.decode(Instant.self, forKey: .known)
        let audiences = try container.decode([NoticeAudience].self, forKey: .audiences)
        let parts = try container.decode([OutcomePart].self, forKey: .parts)
        let sent = try container.decode([Sent].self, forKey: .sent)
        self = try decoder.checked { () throws(Rejection) in
            var account = Self(of: asbCase, known: known, to: audiences, parts)
            for notice in sent { try account.send(to: notice.audience, at: notice.at) }
            return account
        }
    }
}
