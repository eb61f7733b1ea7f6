public import CivilTime
public import SafetyModel
public import SafetyStorage

/// On what the determinations stored for one victim in one case rest: which revisions, as of when.
///
/// Every judgement makes a new revision of it, also where no determination changed. So two commands that would judge
/// the same at once meet a conflict, and a repeated command finds what the first one had judged by.
public struct JudgementBasis: Hashable, Sendable {
    /// The case.
    public let caseID: Case.ID
    /// The victim; nil where the case names none.
    public let victimID: Victim.ID?
    /// The revision of the case that was judged.
    public let caseRevision: Revision
    /// The revision of the victim that was judged; nil where there is none.
    public let victimRevision: Revision?
    /// The instant as of which was judged.
    public let asOf: Instant
    /// Why it could not be judged, in words; nil where it could.
    public let fault: String?
}

extension JudgementBasis: Storable {
    /// Which basis it is: that of one victim in one case.
    public struct ID: Hashable, Sendable, CustomStringConvertible {
        /// The case.
        public let caseID: Case.ID
        /// The victim; nil where the case names none.
        public let victimID: Victim.ID?

        /// Case, and victim or a dash, separated by a space.
        public var description: String { "\(caseID) \(victimID?.description ?? "-")" }
    }

    /// Bases are records of the kind `judgement-basis`.
    public static var recordKind: RecordKind { "judgement-basis" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// The identity: that of its case and victim.
    public var id: ID { ID(caseID: caseID, victimID: victimID) }

    /// Case and victim; and `judged`, which is `no` where the case could not be judged.
    public var indexTerms: [IndexTerm] {
        [.ofCase(caseID), victimID.map { .ofVictim($0) }, fault.map { _ in .ofUnjudged }]
            .compactMap(\.self)
    }
}

extension JudgementBasis: Codable {
    private enum CodingKeys: String, CodingKey {
        case caseID = "case"
        case victimID = "victim"
        case caseRevision
        case victimRevision
        case asOf
        case fault
    }
}
