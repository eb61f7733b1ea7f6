#if SQLite
    import SafetyModel
    import SafetyStorage

    // SQLite's texts end at their first NUL: "a\0b" would be stored, and found, as "a".

    extension String {
        /// Passes where SQLite would store the text as it is.
        func checkText() throws(StorageError) {
            guard utf8.contains(0) else { return }
            throw StorageError(.malformed, "a text with a NUL character cannot be stored or looked for")
        }
    }

    extension RecordKey {
        func checkTexts() throws(StorageError) {
            for text in [partition.rawValue, kind.rawValue, id] { try text.checkText() }
        }
    }

    extension IndexTerm {
        fileprivate func checkTexts() throws(StorageError) {
            try name.checkText()
            try value.checkText()
        }
    }

    extension RecordQuery {
        func checkTexts() throws(StorageError) {
            for text in [partition.rawValue, kind.rawValue] { try text.checkText() }
            for term in terms { try term.checkTexts() }
            if case .anyOf(let terms) = scope { for term in terms { try term.checkTexts() } }
            if case .term(let name) = order { try name.checkText() }
            if let after {
                try after.id.checkText()
                try after.value?.checkText()
            }
        }
    }

    extension Batch {
        func checkTexts() throws(StorageError) {
            for text in [partition.rawValue, command.rawValue, audit.who, audit.role, audit.reason] {
                try text.checkText()
            }
            try audit.purpose.rawValue.checkText()
            for precondition in preconditions { try precondition.key.checkTexts() }
            for operation in operations {
                try operation.key.checkTexts()
                for term in operation.content?.terms ?? [] { try term.checkTexts() }
                if case .reserve(let unique, _) = operation {
                    try unique.name.checkText()
                    try unique.value.checkText()
                }
            }
        }

        /// True where it redacts or erases.
        var takesContentAway: Bool {
            operations.contains { $0.verb == .redact || $0.verb == .erase }
        }
    }

    extension Operation {
        /// The content that it writes.
        fileprivate var content: Envelope? {
            switch self {
            case .put(_, let content), .redact(_, leaving: let content): content
            case .end, .erase, .reserve: nil
            }
        }
    }
#endif
