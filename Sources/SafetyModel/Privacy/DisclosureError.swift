/// A disclosure does not cover the personal value it was used on; the value itself is not named.
public struct DisclosureError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The sensitivity of the value.
    public let sensitivity: Sensitivity
    /// The purpose for which the value was collected.
    public let purpose: Purpose
    /// The disclosure that does not cover it.
    public let disclosure: Disclosure

    /// What is covered and what would have been needed.
    public var description: String {
        let purposes = disclosure.purposes.map { $0.sorted().map(\.rawValue).joined(separator: ", ") } ?? "any"
        return "a value of sensitivity '\(sensitivity)' collected for '\(purpose)' is not covered by a disclosure "
            + "for \(purposes) up to '\(disclosure.ceiling?.rawValue ?? "any")' (\(disclosure.reason))"
    }
}
