#if PostgreSQL
    import SafetyStorage

    /// A commit that is tried again where it lost its connection, or stood in another's way.
    struct CommitAttempts {
        let batch: Batch
        let sql: ShelfSQL
        let sealing: (any JournalSealing)?

        func receipt(through session: Session) throws -> Receipt {
            var unsettled: JournalEntry?
            var losses = 0
            var collisions = 0
            while true {
                do {
                    return try session.guarded { connection in
                        try PostgreSQLShelf(connection: connection, partition: batch.partition, sql: sql)
                            .commit(batch, sealing: sealing, unsettled: &unsettled)
                    }
                } catch let error as ServerError where error.isConnectionLost && losses < 1 {
                    // The lock makes the next try wait for a server that is still at the last one.
                    losses += 1
                } catch let error as ServerError where error.isWorthAnotherTry && collisions < 10 {
                    collisions += 1
                } catch let error as ServerError where error.isConnectionLost && unsettled != nil {
                    throw ServerError(
                        state: error.state,
                        message: error.message + "; whether the commit happened, committing the same again will tell",
                        isConnectionLost: true)
                }
                try session.checkCancellation()
            }
        }
    }
#endif
