#if PostgreSQL
    import SafetyModel
    import SafetyStorage

    // PostgreSQL has no text with a NUL character: it is refused before it gets there.

    /// Passes for texts that can be stored as they are.
    func checkTexts(_ texts: [String]) throws(StorageError) {
        guard texts.contains(where: { $0.utf8.contains(0) }) else { return }
        throw StorageError(.malformed, "a text with a NUL character cannot be stored or looked for")
    }

    extension RecordKey {
        var texts: [String] { [partition.rawValue, kind.rawValue, id] }
    }

    extension RecordQuery {
        var texts: [String] {
            var texts = [partition.rawValue, kind.rawValue] + terms.flatMap(\.texts)
            if case .term(let name) = order { texts.append(name) }
            if case .anyOf(let terms) = scope { texts += terms.flatMap(\.texts) }
            if let after { texts += [after.id, after.value ?? ""] }
            return texts
        }
    }

    extension Batch {
        var texts: [String] {
            [partition.rawValue, command.rawValue, audit.who, audit.role, audit.reason, audit.purpose.rawValue]
                + preconditions.flatMap(\.key.texts) + operations.flatMap(\.texts)
        }
    }

    extension Operation {
        fileprivate var texts: [String] {
            switch self {
            case .put(let key, let content), .redact(let key, leaving: let content):
                key.texts + content.terms.flatMap(\.texts)
            case .end(let key), .erase(let key): key.texts
            case .reserve(let unique, let key): key.texts + [unique.name, unique.value]
            }
        }
    }

    extension IndexTerm {
        fileprivate var texts: [String] { [name, value] }
    }
#endif
