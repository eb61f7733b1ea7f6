public import CivilTime

/// What a measure aims at.
public struct Target: Hashable, Sendable {
    /// The figure that is held against the aim.
    public enum Statistic: Hashable, Sendable {
        /// At least so many in a hundred incidents take at most the period.
        ///
        /// Standards of this kind say "within six minutes" of times in whole seconds, and mean that six minutes are
        /// still within; so an elapsed time of exactly the period counts as within, other than for a duty. A period
        /// of days ends at its due instant.
        case share(within: Period, percent: Int)
        /// The mean time is at most that period of elapsed time.
        case mean(atMost: Period)
    }

    /// Its name within the measure, such as `urban`.
    public let name: String
    /// The figure and the aim.
    public let statistic: Statistic
    /// The incidents it is for, among those of the measure; read at the start.
    public let condition: Condition
    /// How well the numbers were checked.
    public let verification: Verification

    /// A target for those incidents.
    public init(
        _ name: String, _ statistic: Statistic, when condition: Condition = .always, verification: Verification
    ) {
        self.name = name
        self.statistic = statistic
        self.condition = condition
        self.verification = verification
    }
}
