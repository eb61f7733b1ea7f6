import SafetyModel

extension RecordedPerson {
    /// The kind of record in which they stand, as `description` says it.
    var kindName: String { String(description.prefix { $0 != " " }) }

    /// The id of that record.
    var idText: String { String(description.drop { $0 != " " }.dropFirst()) }
}
