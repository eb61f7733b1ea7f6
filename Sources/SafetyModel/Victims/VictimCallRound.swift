/// The calls that one draw of a sample led to.
public struct VictimCallRound: Hashable, Sendable {
    /// How often a theme came up.
    public struct ThemeCount: Hashable, Sendable {
        /// The theme.
        public let theme: CallTheme
        /// In how many calls it came up.
        public let calls: Int
    }

    /// The plan of the sample.
    public let sample: SamplePlan.ID
    /// The calls, in the order in which they were added.
    public private(set) var calls: [VictimCall] = []

    /// A round without a call.
    public init(of sample: SamplePlan.ID) {
        self.sample = sample
    }

    /// Adds a call.
    ///
    /// - Throws: ``Rejection`` by `call-names-its-sample` where another draw led to it, or by `call-counts-once` where
    ///   the call is there, or somebody who spoke is to be counted twice; the round is then unchanged.
    public mutating func add(_ call: VictimCall) throws(Rejection) {
        guard call.sample == sample else {
            throw Rejection(
                .callNamesItsSample, "victim call \(call.id)",
                found: "it is of sample \(call.sample), not \(sample)")
        }
        guard !calls.contains(where: { $0.id == call.id }) else {
            throw Rejection(.callCountsOnce, "victim call \(call.id)", found: "it is in the round already")
        }
        guard call.outcome != .spoke || !spoken.contains(where: { $0.victim == call.victim }) else {
            throw Rejection(.callCountsOnce, "victim call \(call.id)", found: "the same victim has spoken before")
        }
        calls.append(call)
    }

    /// The calls in which somebody spoke.
    public var spoken: [VictimCall] { calls.filter { $0.outcome == .spoke } }

    /// How often each theme came up, most often first; a theme counts once in a call.
    public var themes: [ThemeCount] {
        var counts: [CallTheme: Int] = [:]
        for theme in spoken.flatMap({ Set($0.themes) }) { counts[theme, default: 0] += 1 }
        return counts.map { ThemeCount(theme: $0.key, calls: $0.value) }
            .sorted { ($1.calls, $0.theme) < ($0.calls, $1.theme) }
    }

    /// The calls upon which something is owed.
    public var owing: [VictimCall] { calls.filter { !$0.followUps.isEmpty } }
}
