#if SQLite && PostgreSQL && Crypto
    /// One sub-command: it prints its figures, and throws where a promise is broken.
    protocol Trial {
        static var command: String { get }
        /// The sub-command with its arguments.
        static var usage: String { get }

        static func run(_ arguments: TrialArguments) async throws
    }

    /// A promise of the store that did not hold.
    struct BrokenPromise: Error, CustomStringConvertible {
        let description: String

        init(_ description: String) { self.description = description }
    }

    func expect(_ holds: Bool, _ promise: @autoclosure () -> String) throws {
        guard holds else { throw BrokenPromise(promise()) }
    }
#endif
