#if PostgreSQL
    /// A thread's connection, made when it is first needed and again when it was lost.
    final class Session {
        private var open: Connection?
        private let connect: () throws -> Connection
        private let announce: (CancelHandle?) -> Void
        private let cancelled: () -> Bool

        init(
            connect: @escaping () throws -> Connection, announce: @escaping (CancelHandle?) -> Void,
            isCancelled: @escaping () -> Bool
        ) {
            self.connect = connect
            self.announce = announce
            cancelled = isCancelled
        }

        /// The connection; blocks while it is made.
        func connection() throws -> Connection {
            if let open { return open }
            let made = try connect()
            open = made
            announce(made.cancelHandle)
            // Whoever cancelled while there was no connection had nothing to ask by.
            try checkCancellation()
            return made
        }

        /// Gives the connection up, whatever it was doing; the server rolls back what was not committed.
        func disconnect() {
            announce(nil)
            open = nil
        }

        func checkCancellation() throws {
            if cancelled() { throw CancellationError() }
        }

        /// Work that changes nothing: done again, on a new connection, where the connection was lost.
        func reading<Value>(_ work: (Connection) throws -> Value) throws -> Value {
            do {
                return try guarded(work)
            } catch let error as ServerError where error.isConnectionLost {
                return try guarded(work)
            }
        }

        /// The work, after which a connection that is of no more use is gone.
        func guarded<Value>(_ work: (Connection) throws -> Value) throws -> Value {
            do {
                return try work(connection())
            } catch let error as ServerError {
                if error.isConnectionLost { disconnect() }
                if error.isCancelled { try checkCancellation() }
                throw error
            }
        }
    }
#endif
