/// One sub-command: it prints its figures and throws where an answer or a limit is wrong.
protocol Benchmark {
    static var command: String { get }
    /// The sub-command with its arguments.
    static var usage: String { get }

    static func run(_ arguments: Arguments) async throws
}
