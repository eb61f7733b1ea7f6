public import CivilTime
public import SafetyModel

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// What is held about one person, as it is handed to them.
///
/// What is about others is withheld, whether it is personal by its type or not, and so is what is protected, such as
/// where a refuge is: in the place of each stands that it was withheld, and why.
public struct SubjectAccessDocument: Hashable, Encodable, Sendable {
    /// By when a rule says that the request is to be answered.
    public struct TimeLimit: Hashable, Codable, Sendable {
        /// The rule.
        public let rule: CitedRule
        /// Where it stands, in one line.
        public let citation: String
        /// The first instant that is too late; nil where it cannot be told.
        public let due: Instant?

        /// A limit by that rule.
        public init(by rule: CitedRule, citation: String, due: Instant?) {
            self.rule = rule
            self.citation = citation
            self.due = due
        }
    }

    /// Somebody who wrote a record, or to whom it was given: by their role, not their name.
    public struct Involvement: Hashable, Codable, Sendable {
        /// The role.
        public let role: String
        /// For what purpose.
        public let purpose: Purpose
        /// When.
        public let instant: Instant
        /// What they did.
        public let act: String
    }

    /// What an earlier revision of a record still holds.
    public struct EarlierContent: Hashable, Encodable, Sendable {
        /// Which revision.
        public let revision: Revision
        /// When it was made.
        public let changed: Instant
        /// What it holds, as far as it is disclosed.
        public let content: DisclosedContent
        /// Why something in it was withheld, sorted; empty where nothing was.
        public let withheld: [String]
    }

    /// One record.
    public struct Holding: Hashable, Encodable, Sendable {
        /// What kind of record.
        public let kind: RecordKind
        /// Its id.
        public let id: String
        /// Whether it stands or was ended.
        public let state: StoredRecord.State
        /// When it was last changed.
        public let changed: Instant
        /// What it holds now, as far as it is disclosed.
        public let content: DisclosedContent
        /// Why something in that was withheld, sorted; empty where nothing was.
        public let withheld: [String]
        /// What earlier revisions that name the person still hold, oldest first; what a redaction took away is not here.
        public let earlier: [EarlierContent]
        /// The purposes for which the disclosed values were collected, sorted, those of earlier revisions too.
        public let purposes: [Purpose]
        /// Who wrote it, in the order of the journal.
        public let sources: [Involvement]
        /// To whom it was released by a ``GuardedStore``, in the order of time.
        public let recipients: [Involvement]
        /// Until when it is kept; nil where that was not determined.
        public let retention: RetentionSchedule?
    }

    /// The request.
    public let request: SubjectAccessRequest
    /// The instant of the document.
    public let instant: Instant
    /// By when it is to be answered, as far as it is known.
    public let timeLimits: [TimeLimit]
    /// The kinds of record that were searched, sorted: those to which something leads from such a person.
    ///
    /// Of any other kind nothing is said.
    public let searched: [RecordKind]
    /// The records.
    public let holdings: [Holding]
    /// True where something was withheld.
    public let withheldSomething: Bool

    /// The document as JSON, its members sorted.
    ///
    /// - Throws: `EncodingError` where something cannot be written.
    public func json() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return try encoder.encode(self)
    }
}
