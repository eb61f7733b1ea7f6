/// What one audience is told of the outcome of a case.
///
/// It is made of sentences that the audience may be told, and holds no other.
public struct OutcomeNotice: Hashable, Sendable {
    /// Who is told it.
    public let audience: NoticeAudience
    /// What they are told, sentence by sentence.
    public let sentences: [Personal<String>]
    /// What they are not told, by detail.
    public let withheld: [String]

    /// A notice to an audience that holds all of some sentences.
    ///
    /// - Throws: ``Rejection`` by `disclosure-test` where the audience may not be told one of them.
    public init(to audience: NoticeAudience, saying parts: [OutcomePart]) throws(Rejection) {
        if let position = parts.firstIndex(where: { $0.cleared[audience] == nil }) {
            let cleared = parts[position].cleared.keys.map(\.rawValue).sorted()
            throw Rejection(
                .disclosureTest, "notice to '\(audience.rawValue)'",
                found: "part \(position + 1) of \(parts.count) is cleared for \(cleared)")
        }
        self.init(to: audience, from: parts)
    }

    /// A notice to an audience of those of some sentences that it may be told.
    public init(to audience: NoticeAudience, from parts: [OutcomePart]) {
        self.audience = audience
        sentences = parts.filter { $0.cleared[audience] != nil }.map(\.text)
        withheld = parts.filter { $0.cleared[audience] == nil }.map(\.detail)
    }

    /// The text, where a disclosure covers every sentence of it.
    ///
    /// - Throws: ``DisclosureError`` naming what is covered and what would be needed.
    public func text(for disclosure: Disclosure) throws(DisclosureError) -> String {
        var sentences: [String] = []
        for sentence in self.sentences { sentences.append(try sentence.disclosed(for: disclosure)) }
        return sentences.joined(separator: " ")
    }
}
