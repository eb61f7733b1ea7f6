public import PolicyEngine

/// Plain words cannot stand for a provision.
public struct PlainTextError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    @nonexhaustive
    public enum Problem: Hashable, Sendable {
        /// No policy has such a provision.
        case unknownProvision
        /// The words or the language are blank.
        case blank
        /// They were written for a provision that read otherwise; the digest of how it reads.
        case otherWording(digest: String)
        /// There are words for it in that language.
        case isThere
    }

    /// The edition.
    public let policy: PolicyID
    /// The provision.
    public let duty: DutyID
    /// The language.
    public let language: String
    /// What is wrong.
    public let problem: Problem

    /// The error for that provision.
    public init(_ policy: PolicyID, _ duty: DutyID, _ language: String, _ problem: Problem) {
        self.policy = policy
        self.duty = duty
        self.language = language
        self.problem = problem
    }

    /// Which provision, what is wrong, and what would have been accepted.
    public var description: String {
        let place = "plain words for '\(duty)' of '\(policy)' in '\(language)'"
        return switch problem {
        case .unknownProvision: "\(place): there is no such provision"
        case .blank: "\(place): the words and the language must not be blank"
        case .otherWording(let digest): "\(place): the provision reads otherwise now; its digest is \(digest)"
        case .isThere: "\(place): there are words for it already"
        }
    }
}
