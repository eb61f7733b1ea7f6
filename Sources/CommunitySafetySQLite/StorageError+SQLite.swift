#if SQLite
    import GRDB
    import SafetyStorage

    extension StorageError {
        /// An error of SQLite as one of storage, with the file and SQLite's own words; others stay as they are.
        ///
        /// The statement and its arguments are left out, as they may hold content.
        init(_ error: any Error, at path: String) {
            switch error {
            case let error as StorageError:
                self = error
            case let error as DatabaseError:
                let isUnreadable = error.resultCode == .SQLITE_CORRUPT || error.resultCode == .SQLITE_NOTADB
                self.init(
                    isUnreadable ? .corrupt : .unavailable,
                    "\(path): \(error.message ?? "no message") (SQLite \(error.extendedResultCode.rawValue))")
            case is RowDecodingError:
                self.init(.corrupt, "\(path): a row holds what a store never writes")
            default:
                // Its own words are not known to be free of content.
                self.init(.unavailable, "\(path): \(type(of: error))")
            }
        }
    }
#endif
