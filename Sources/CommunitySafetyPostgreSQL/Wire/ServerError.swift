#if PostgreSQL
    import SafetyStorage

    /// What a server or libpq answered instead of doing what it was asked.
    struct ServerError: Error {
        /// The five characters by which PostgreSQL names a situation; nil where the connection itself failed.
        let state: String?
        /// In the words of the server or of libpq, without details, which may quote values.
        let message: String
        /// True where the connection is of no more use.
        let isConnectionLost: Bool

        /// True where the whole transaction may simply be tried again.
        var isWorthAnotherTry: Bool { state == "40001" || state == "40P01" }
        /// True where the statement was ended by a request or by its timeout.
        var isCancelled: Bool { state == "57014" }

        /// The server's word where it cannot quote a value, as complaints about data and constraints may.
        private var safeMessage: String {
            guard let state, state.hasPrefix("22") || state.hasPrefix("23") else { return message }
            return state == "23514" ? "no part of the tables takes it" : "the data were refused"
        }

        private var code: StorageError.Code {
            guard let state else { return .unavailable }
            switch state.prefix(2) {
            case "28": return .denied
            case "54": return .malformed
            case "XX", "22": return .corrupt
            default: return state == "42501" ? .denied : .unavailable
            }
        }

        func storageError(at address: ServerAddress) -> StorageError {
            let words = address.withoutSecrets(safeMessage)
            return StorageError(code, "\(address): \(words) (PostgreSQL \(state ?? "connection"))")
        }
    }
#endif
