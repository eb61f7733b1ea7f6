public import PolicyEngine
import SafetyModel

/// What a provision promises, in plain words of one language, tied to the provision as it read when they were written.
public struct PlainText: Hashable, Codable, Sendable {
    /// The edition.
    public let policy: PolicyID
    /// The provision.
    public let duty: DutyID
    /// The language, by its tag (BCP 47), such as `en` or `cy`.
    public let language: String
    /// The plain words.
    public let words: String
    /// The digest of the provision for which they were written.
    public let digest: String

    /// Plain words for a provision.
    public init(for policy: PolicyID, _ duty: DutyID, in language: String, _ words: String, digest: String) {
        self.policy = policy
        self.duty = duty
        self.language = language
        self.words = words
        self.digest = digest
    }

    private enum CodingKeys: String, CodingKey {
        case policy
        case duty
        case language
        case words
        case digest
    }
}

extension Policy {
    /// The digest of all that a duty says, its citation and notes included; nil where the policy has no such duty.
    ///
    /// SHA-256 over the lines of its sheet, in hexadecimal digits of lower case: any change of the rule changes it.
    public func digest(of duty: DutyID) -> String? {
        guard let place = duties.firstIndex(where: { $0.id == duty }) else { return nil }
        let sheet = sheets()[place]
        let lines =
            ["provision/1", id.rawValue, duty.rawValue, duties[place].summary]
            + sheet.lines.map { "\($0.label)\t\($0.text)\t\($0.verification.map { "\($0)" } ?? "")" }
            + sheet.unjudged + sheet.notes
        return SHA256.hex(of: Array(lines.joined(separator: "\n").utf8))
    }
}
