public import CivilTime

/// A belief about crime that causes fear, and the figures against it.
public struct PublicClaim: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a claim.
    public typealias ID = Identifier<PublicClaim>

    /// A figure against the claim, and when it was published.
    public struct Evidence: Hashable, Codable, Sendable {
        /// The figure, with its source.
        public let statistic: Statistic
        /// On which UK civil day it was published.
        public let published: CivilDate

        /// That figure, published on that day.
        public init(_ statistic: Statistic, published: CivilDate) {
            self.statistic = statistic
            self.published = published
        }

        private enum CodingKeys: String, CodingKey {
            case statistic
            case published
        }
    }

    /// Which claim it is.
    public let id: ID
    /// What people believe.
    public let belief: String
    /// What stands against it.
    public let evidence: [Evidence]
    /// On which UK civil day it is answered in public.
    public let answered: CivilDate

    /// A belief that is answered by figures.
    ///
    /// - Throws: ``Rejection`` by `claim-is-met-with-dated-figures` where the belief is blank, there is no figure, a
    ///   figure names no place in its source, or one was published only later.
    public init(id: ID, _ belief: String, against evidence: [Evidence], answered: CivilDate) throws(Rejection) {
        func refusal(_ found: String) -> Rejection {
            Rejection(.claimIsMetWithDatedFigures, "claim \(id)", found: found)
        }
        guard !belief.allSatisfy(\.isWhitespace) else { throw refusal("the belief is blank") }
        guard !evidence.isEmpty else { throw refusal("there is no figure") }
        for item in evidence {
            guard !item.statistic.passage.locator.allSatisfy(\.isWhitespace) else {
                throw refusal("a figure names no place in '\(item.statistic.passage.document)'")
            }
            guard item.published <= answered else {
                throw refusal("a figure published on \(item.published), after \(answered)")
            }
        }
        self.id = id
        self.belief = belief
        self.evidence = evidence
        self.answered = answered
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case belief
        case evidence
        case answered
    }

    /// Reads a claim, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let belief = try container.decode(String.self, forKey: .belief)
        let evidence = try container.decode([Evidence].self, forKey: .evidence)
        let answered = try container.decode(CivilDate.self, forKey: .answered)
        do throws(Rejection) {
            try self.init(id: id, belief, against: evidence, answered: answered)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
