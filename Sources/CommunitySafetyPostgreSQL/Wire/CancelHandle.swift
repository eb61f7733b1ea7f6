#if PostgreSQL
    import CLibPQ

    /// What asks a server to give up what it does for one connection.
    ///
    /// Unchecked, as a pointer is not `Sendable`: libpq never changes what it points to, and lets any thread use it.
    final class CancelHandle: @unchecked Sendable {
        private let handle: OpaquePointer

        init?(_ connection: OpaquePointer) {
            guard let handle = PQgetCancel(connection) else { return nil }
            self.handle = handle
        }

        deinit { PQfreeCancel(handle) }

        /// Asks; blocks until the server has taken the request.
        ///
        /// It may come too late, and then does nothing.
        func cancel() {
            var complaint = [CChar](repeating: 0, count: 256)
            PQcancel(handle, &complaint, 256)
        }
    }
#endif
