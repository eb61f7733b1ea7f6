/// What became of those who came to a stage of the way to service.
///
/// Everybody is counted once in a stage, however often they came to it: as gone on where they ever did. Their times
/// are whole UK civil days from first coming to the stage to first coming to the next.
public struct JourneyFigures: Hashable, Sendable {
    /// The stage.
    public let stage: JourneyStage
    /// How many came to it.
    public internal(set) var entered = 0
    /// How many of them went on to the next stage.
    public internal(set) var wentOn = 0
    /// How many of them dropped out of it and are out.
    public internal(set) var droppedOut = 0
    /// The days that those who went on were in it, sorted; one fewer for everybody whose times are not recorded.
    public internal(set) var days: [Int] = []

    init(_ stage: JourneyStage) {
        self.stage = stage
    }

    /// How many are still in it.
    public var waiting: Int { entered - wentOn - droppedOut }

    /// How many of those who went on left no record of when.
    public var untimed: Int { wentOn - days.count }

    /// The share that went on so far.
    public var conversion: Share { Share(wentOn, of: entered) }

    /// The day by which half of those who went on, and whose times are recorded, had done so; nil where none had.
    public var medianDays: Int? { days.isEmpty ? nil : days[(days.count - 1) / 2] }
}
