/// What a reviewer is shown of a case.
public struct ScrutinyMaterial: Hashable, Sendable {
    /// Which record.
    public let record: RecordReference
    /// Who the officer is; nil where nobody recorded it, and always where the review is blind.
    public let officer: Personal<String>?

    init(record: RecordReference, officer: Personal<String>?) {
        self.record = record
        self.officer = officer
    }
}
