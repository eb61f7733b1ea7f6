#if Crypto
    import Foundation
    import SafetyModel
    import SafetyStorage

    /// A key as a vault's store keeps it.
    struct WrappedKey: Storable {
        static var recordKind: RecordKind { "wrapped-key" }
        static var schemaVersion: Int { 1 }

        /// What it is the key of; told apart by the bytes of its texts, as records are.
        enum Subject: Hashable, Codable {
            case content(kind: RecordKind, id: String, generation: Int)
            case index

            private enum CodingKeys: String, CodingKey {
                case content
                case index
            }

            static func == (left: Subject, right: Subject) -> Bool {
                id(of: left).utf8.elementsEqual(id(of: right).utf8)
            }

            func hash(into hasher: inout Hasher) {
                for byte in id(of: self).utf8 { hasher.combine(byte) }
            }

            private enum ContentCodingKeys: String, CodingKey {
                case kind
                case id
                case generation
            }
        }

        let subject: Subject
        let master: String
        let wrapped: Data

        private enum CodingKeys: String, CodingKey {
            case subject
            case master
            case wrapped
        }

        var id: String { Self.id(of: subject) }

        /// The length of the kind stands before it, so that no two subjects have the same id.
        static func id(of subject: Subject) -> String {
            switch subject {
            case .content(let kind, let id, let generation):
                "content/\(kind.rawValue.utf8.count)/\(kind)/\(id)/\(generation)"
            case .index: "index"
            }
        }

        /// The generation in the id of a content's key; nil for what is no such id.
        static func generation(in id: String) -> Int? {
            id.hasPrefix("content/") ? id.split(separator: "/").last.flatMap { Int($0) } : nil
        }

        static func subject(of name: ContentKeyName) -> Subject {
            .content(kind: name.record.kind, id: name.record.id, generation: name.generation)
        }

        var indexTerms: [IndexTerm] {
            switch subject {
            case .content(let kind, let id, _):
                [IndexTerm("master", master), IndexTerm("use", "content"), Self.term(of: kind, id)]
            case .index: [IndexTerm("master", master), IndexTerm("use", "index")]
            }
        }

        static func term(of kind: RecordKind, _ id: String) -> IndexTerm {
            IndexTerm("record", "\(kind.rawValue.utf8.count)/\(kind)/\(id)")
        }

        func name(in partition: Partition) -> ContentKeyName? {
            guard case .content(let kind, let id, let generation) = subject else { return nil }
            return ContentKeyName(RecordKey(partition, kind, id), generation: generation)
        }

        /// What a wrapping is bound to, so that a wrapped key put in another's place does not open.
        static func binding(of subject: Subject, in partition: Partition) -> [UInt8] {
            var canonical = CanonicalBytes()
            canonical.append("community-safety-key/1")
            canonical.append(partition.rawValue)
            canonical.append(id(of: subject))
            return canonical.bytes
        }
    }

    extension Disclosure {
        /// A wrapped key holds no personal value; this would not cover one.
        static var nothingPersonal: Disclosure { Disclosure(for: [], upTo: .personal, reason: "a wrapped key") }
    }
#endif
