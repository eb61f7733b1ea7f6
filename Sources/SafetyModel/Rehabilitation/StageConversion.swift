/// How many of those who reached a stage of a pathway went on to a later one.
public struct StageConversion: Hashable, Sendable {
    /// The stage reached.
    public let from: PathwayStage
    /// The stage after it.
    public let to: PathwayStage
    /// Who went on, who left, and who is still there.
    public let wentOn: Share
}
