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
            self.connection = connection
            secrets = options.filter(\.isSecret).map(\.value)
            var named: [String: String] = [:]
            for option in options { named[option.name] = option.value }
            let shown = ["user", "host", "hostaddr", "port", "dbname"].compactMap { named[$0] }
            // A URI whose password has an unescaped '/', '?' or '@' is read with its pieces in the wrong places.
            let isDoubtful =
                shown.contains { $0.contains("@") || $0.contains(":") && named["hostaddr"] != $0 && named["host"] != $0 }
                || named["port"]?.contains { !$0.isNumber && $0 != "," } == true
                || connection.contains("://") && connection.split(separator: "@", omittingEmptySubsequences: false).count > 2
                || shown.contains { text in options.contains { $0.isSecret && text.contains($0.value) } }
            guard !isDoubtful else {
                throw StorageError(
                    .malformed,
                    "the connection string, which is not shown, does not come apart cleanly: write '%40' for '@', "
                        + "'%2F' for '/' and '%3A' for ':' in a user, a password or a database of a URI")
            }
            let host = named["host"] ?? named["hostaddr"] ?? "the default host"
            description =
                "\(named["user"] ?? "the default user")@\(host):\(named["port"] ?? "5432")/"
                + (named["dbname"] ?? named["user"] ?? "the default database")
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
