#if PostgreSQL
    import CLibPQ
    import SafetyStorage

    /// A connection string, and what of it may be shown.
    ///
    /// The string may hold a password, so nothing that prints or mirrors this value shows it.
    struct ServerAddress: Sendable, CustomStringConvertible, CustomReflectable {
        /// Host, port, database and user, as far as the string names them.
        let description: String
        /// The string, for libpq alone.
        let connection: String
        private let secrets: [String]

        var customMirror: Mirror { Mirror(self, children: ["address": description]) }

        /// - Throws: ``StorageError`` with `.malformed`, without a word of the string: what is wrong with it may be
        ///   that a password stands where something else should.
        init(_ connection: String) throws(StorageError) {
            guard !connection.utf8.contains(0), let options = Self.options(of: connection) else {
                throw StorageError(.malformed, "libpq cannot read the connection string, which is not shown")
            }
            var named: [String: String] = [:]
            for option in options { named[option.name] = option.value }
            guard !Self.isDoubtful(connection, named) else {
                throw StorageError(
                    .malformed,
                    "the connection string, which is not shown, does not come apart cleanly: write '%40' for '@', "
                        + "'%2F' for '/' and '%3A' for ':' in the user and the password of a URI")
            }
            self.connection = connection
            let secrets = options.filter(\.isSecret).map(\.value)
            self.secrets = secrets
            func shown(_ names: String..., default word: String) -> String {
                guard let text = names.compactMap({ named[$0] }).first else { return word }
                return secrets.contains(where: text.contains) ? "…" : text
            }
            description =
                shown("user", default: "the default user") + "@"
                + shown("host", "hostaddr", default: "the default host")
                + ":" + shown("port", default: "5432") + "/" + shown("dbname", "user", default: "the default database")
        }

        /// A URI whose password has an unescaped '/', '?' or '@' is read with its pieces in the wrong places.
        private static func isDoubtful(_ connection: String, _ named: [String: String]) -> Bool {
            if named["port"]?.contains(where: { !$0.isNumber && $0 != "," }) == true { return true }
            guard connection.contains("://") else { return false }
            return connection.count { $0 == "@" } > 1
                || ["host", "hostaddr", "dbname"].contains { named[$0]?.contains("@") == true }
        }

        /// A message of libpq; what holds a secret is left out whole.
        func withoutSecrets(_ message: String) -> String {
            guard !secrets.contains(where: message.contains) else { return "a message that is not shown" }
            return message
        }

        private struct Option {
            let name: String
            let value: String
            let isSecret: Bool
        }

        private static func options(of connection: String) -> [Option]? {
            guard let first = PQconninfoParse(connection, nil) else { return nil }
            defer { PQconninfoFree(first) }
            var options: [Option] = []
            var place = first
            while let keyword = place.pointee.keyword {
                if let value = place.pointee.val, value.pointee != 0 {
                    // libpq marks what must not be echoed with a star.
                    let isSecret = place.pointee.dispchar.map { $0.pointee == CChar(bitPattern: UInt8(ascii: "*")) }
                    options.append(
                        Option(
                            name: String(cString: keyword), value: String(cString: value),
                            isSecret: isSecret ?? false))
                }
                place += 1
            }
            return options
        }
    }
#endif
