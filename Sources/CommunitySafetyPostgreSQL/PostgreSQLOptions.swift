#if PostgreSQL
    import SafetyStorage

    /// How a store uses its server; what the connection string says about the connection itself goes before.
    public struct PostgreSQLOptions: Hashable, Sendable {
        /// How the tables are laid out where a store makes them; a store that finds tables takes them as they are.
        @nonexhaustive
        public enum Layout: String, Hashable, CaseIterable, Sendable {
            /// One table for all partitions.
            case plain
            /// Tables declared `PARTITION BY LIST (partition)`, of which each force has its own part.
            case byForce = "by-force"
        }

        /// The schema that the tables are in.
        public var schema: String
        /// How many connections the store has at most; each has a thread of its own.
        public var connections: Int
        /// How the tables are laid out where the store makes them.
        public var layout: Layout
        /// How long to wait for a connection, in whole seconds, unless the connection string says.
        public var connectTimeout: Duration
        /// How long one statement may take, in whole milliseconds; zero is without end.
        public var statementTimeout: Duration
        /// How long to wait for a lock, in whole milliseconds; zero is without end.
        public var lockTimeout: Duration

        /// Options with those members.
        public init(
            schema: String = "community_safety", connections: Int = 8, layout: Layout = .plain,
            connectTimeout: Duration = .seconds(10), statementTimeout: Duration = .seconds(60),
            lockTimeout: Duration = .seconds(10)
        ) {
            self.schema = schema
            self.connections = connections
            self.layout = layout
            self.connectTimeout = connectTimeout
            self.statementTimeout = statementTimeout
            self.lockTimeout = lockTimeout
        }

        /// - Throws: ``/SafetyStorage/StorageError`` with `.malformed` for a time below zero.
        func refuseNegativeTimes() throws(StorageError) {
            for (name, time) in [
                ("connect", connectTimeout), ("statement", statementTimeout), ("lock", lockTimeout),
            ] where time < .zero {
                throw StorageError(.malformed, "a \(name) timeout of \(time): it cannot be below zero")
            }
        }
    }

    extension Duration {
        /// In whole milliseconds, at most what PostgreSQL takes, which is 24 days.
        var milliseconds: Int { Int(min(self / .milliseconds(1), Double(Int32.max))) }
    }
#endif
