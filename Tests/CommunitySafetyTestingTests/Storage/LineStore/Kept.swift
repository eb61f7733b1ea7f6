import CivilTime
import Foundation
import SafetyStorage

/// A revision as the file keeps it; payload and salt become Base64.
struct Kept: Codable {
    let key: RecordKey
    let revision: Revision
    let state: StoredRecord.State
    let changed: Instant
    let content: Content?
    let salt: Data?

    struct Content: Codable {
        let schemaVersion: Int
        let payload: Data
        let terms: [IndexTerm]
    }

    init(_ record: StoredRecord) {
        key = record.key
        revision = record.revision
        state = record.state
        changed = record.changed
        content = record.envelope.map {
            Content(schemaVersion: $0.schemaVersion, payload: Data($0.payload), terms: $0.terms)
        }
        salt = record.salt.map { Data($0) }
    }

    var record: StoredRecord {
        let envelope = content.map {
            Envelope(schemaVersion: $0.schemaVersion, payload: [UInt8]($0.payload), terms: $0.terms)
        }
        return StoredRecord(
            key: key, revision: revision, state: state, envelope: envelope, changed: changed,
            salt: salt.map { [UInt8]($0) })
    }

    /// The same without content, and without the salt of its commitment.
    var redacted: Kept {
        Kept(StoredRecord(key: key, revision: revision, state: .redacted, envelope: nil, changed: changed))
    }
}
