import Foundation

/// How much random work the tests of many cases at once do; `make soak` asks for more.
public enum BulkSize {
    /// How many cases each policy is tried with: `BULK_CASES`, or few enough for every run of the tests.
    public static let cases = number("BULK_CASES") ?? 2_000
    /// How many random policies are tried: `BULK_POLICIES`, or few enough.
    public static let policies = number("BULK_POLICIES") ?? 60

    private static func number(_ name: String) -> Int? {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
    }
}
