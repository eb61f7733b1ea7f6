public import PolicyEngine

/// The plain words for the provisions of policies, each held to the provision as it stands.
public struct PlainTexts: Hashable, Sendable {
    /// The policies.
    public let policies: [Policy]
    /// The texts, in the order in which they were added.
    public private(set) var all: [PlainText] = []

    /// No words so far for the provisions of those policies.
    public init(of policies: [Policy]) {
        self.policies = policies
    }

    /// Adds plain words for a provision.
    ///
    /// - Throws: ``PlainTextError`` where there is no such provision, the words or the language are blank, there are
    ///   words for it in that language, or they were written for a provision that read otherwise.
    public mutating func add(_ text: PlainText) throws(PlainTextError) {
        func refuse(_ problem: PlainTextError.Problem) -> PlainTextError {
            PlainTextError(text.policy, text.duty, text.language, problem)
        }
        guard let digest = policies.first(where: { $0.id == text.policy })?.digest(of: text.duty) else {
            throw refuse(.unknownProvision)
        }
        guard !text.words.allSatisfy(\.isWhitespace), !text.language.allSatisfy(\.isWhitespace) else {
            throw refuse(.blank)
        }
        guard text.digest == digest else { throw refuse(.otherWording(digest: digest)) }
        guard words(for: text.policy, text.duty, in: text.language) == nil else { throw refuse(.isThere) }
        all.append(text)
    }

    /// The plain words for a provision in a language; nil where there are none.
    public func words(for policy: PolicyID, _ duty: DutyID, in language: String) -> String? {
        all.first { $0.policy == policy && $0.duty == duty && $0.language == language }?.words
    }

    /// The provisions without words in a language, in the order of the policies and their duties.
    public func missing(in language: String) -> [DutyID] {
        policies.flatMap { policy in
            policy.duties.map(\.id).filter { words(for: policy.id, $0, in: language) == nil }
        }
    }

    /// What somebody is entitled to by those determinations.
    ///
    /// What is not owed, or lifted by an exception, is left out.
    public func statement(of determinations: [Determination], in language: String) -> EntitlementStatement {
        func line(_ determination: Determination) -> EntitlementStatement.Line {
            let plain = words(for: determination.policy, determination.duty, in: language)
            return EntitlementStatement.Line(
                duty: determination.duty, words: plain ?? determination.summary, isPlain: plain != nil,
                status: determination.status)
        }
        let owed = determinations.filter {
            $0.status != .notOwed && $0.status != .excepted && $0.status != .undetermined
        }
        return EntitlementStatement(
            language: language, lines: owed.map(line),
            uncertain: determinations.filter { $0.status == .undetermined }.map(line))
    }
}
