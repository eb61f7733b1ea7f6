public import SafetyModel

extension Complaint: Storable {
    /// Complaints are records of the kind `complaint`.
    public static var recordKind: RecordKind { "complaint" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State, body and matter.
    public var indexTerms: [IndexTerm] {
        [
            IndexTerm("state", progress.state.rawValue), IndexTerm("body", body.description),
            IndexTerm("matter", matter.rawValue),
        ]
    }

    /// The complainant's name if it is known.
    public var personalTerms: [PersonalTerm] { PersonalTerm.each(name: complainant) }
}

extension ComplaintRoute: Storable {
    /// Complaint routes are records of the kind `complaint-route`.
    public static var recordKind: RecordKind { "complaint-route" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Body and each matter.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("body", body.description)]
            + IndexTerm.each("matter", matters.map(\.rawValue))
    }
}
