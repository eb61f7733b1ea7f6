public import SafetyModel

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension Envelope {
    /// Seals an entity: JSON with sorted keys, the schema version and the index terms.
    ///
    /// - Throws: `EncodingError` naming the path of a personal value that the disclosure does not cover; ``StorageError``
    ///   with `.malformed` where the entity has what it cannot be kept with, as ``RetentionEntry`` may.
    public init(sealing entity: some Storable, disclosing disclosure: Disclosure) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.userInfo[.disclosure] = disclosure
        self.init(
            schemaVersion: type(of: entity).schemaVersion, payload: [UInt8](try encoder.encode(entity)),
            terms: entity.indexTerms)
    }
}

extension StoredRecord {
    /// Opens the record as an entity; nil where its content was redacted or erased.
    ///
    /// - Throws: ``StorageError`` with `.newerSchema` where a newer edition wrote it, and with `.corrupt` where it is
    ///   of another kind, of a schema version that never was, or cannot be decoded.
    public func opened<Entity: Storable>(as type: Entity.Type) throws(StorageError) -> Versioned<Entity>? {
        guard key.kind == Entity.recordKind else {
            throw StorageError(.corrupt, "\(key) is no '\(Entity.recordKind)'", key: key, found: revision)
        }
        guard let envelope else { return nil }
        let version = envelope.schemaVersion
        guard version <= Entity.schemaVersion else {
            throw StorageError(
                .newerSchema,
                "\(key) has schema version \(version); this edition reads up to \(Entity.schemaVersion)", key: key,
                found: revision)
        }
        guard version == Entity.schemaVersion else {
            throw StorageError(
                .corrupt, "\(key) has schema version \(version), from which nothing leads to \(Entity.schemaVersion)",
                key: key, found: revision)
        }
        do {
            let entity = try JSONDecoder().decode(Entity.self, from: Data(envelope.payload))
            guard entity.recordKey(in: key.partition) == key else {
                throw StorageError(.corrupt, "\(key) holds the entity \(entity.id)", key: key, found: revision)
            }
            return Versioned(entity, at: revision, isEnded: state == .ended)
        } catch let error as StorageError {
            throw error
        } catch {
            throw StorageError(
                .corrupt, "\(key) cannot be decoded\(Self.place(of: error))", key: key, found: revision)
        }
    }

    /// Where decoding failed.
    ///
    /// The decoder's own words are left out, as they may quote the content.
    private static func place(of error: any Error) -> String {
        guard let error = error as? DecodingError else { return "" }
        let path: [any CodingKey] =
            switch error {
            case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
                context.codingPath
            case .keyNotFound(let key, let context): context.codingPath + [key]
            @unknown default: []
            }
        return " at '" + path.map(\.stringValue).joined(separator: ".") + "'"
    }
}
