/// What a watch has on a day of what makes it a working one; nil for what nobody recorded.
public struct WatchStanding: Hashable, Sendable {
    /// The watch.
    public let watch: WatchScheme.ID
    /// Where its process stands.
    public let state: WatchScheme.State
    /// Whether it has a coordinator on that day.
    public let hasCoordinator: Bool
    /// Whether it has a boundary.
    public let hasBoundary: Bool
    /// Whether an agreement to which it is a party is in force on that day.
    public let hasAgreement: Bool
    /// Whether an activity of it is on record in the time that was looked at.
    public let wasActive: Bool

    /// Whether it is said to be at work, and nothing shows that it is.
    public var hasLapsed: Bool { state == .active && !wasActive }

    /// Whether it is at work and has everything.
    public var isSound: Bool { state == .active && hasCoordinator && hasBoundary && hasAgreement && wasActive }
}
