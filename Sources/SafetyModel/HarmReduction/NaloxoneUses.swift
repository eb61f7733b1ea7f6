public import CivilTime

/// How often naloxone was given, and what came of it.
public struct NaloxoneUses: Hashable, Sendable {
    /// How often.
    public let uses: Int
    /// How often each result is known.
    public let results: [NaloxoneAdministration.Result: Int]
    /// How often nobody knows the result.
    public let unknown: Int

    /// The uses from one instant until, and without, another; those entered in error do not count.
    public init(of administrations: some Sequence<NaloxoneAdministration>, from start: Instant, until end: Instant) {
        let counted = administrations.filter {
            $0.progress.state != .enteredInError && start <= $0.at && $0.at < end
        }
        uses = counted.count
        unknown = counted.count { $0.result == nil }
        results = counted.compactMap(\.result).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
}
