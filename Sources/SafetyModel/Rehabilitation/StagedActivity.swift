/// An activity against crime with the stage at which it works and the effort it took.
public struct StagedActivity: Hashable, Codable, Sendable, Identifiable {
    /// The identity of an activity.
    public typealias ID = Identifier<StagedActivity>

    /// Which activity it is.
    public let id: ID
    /// What it is called.
    public var title: String
    /// The stage at which it works; nil where nobody said.
    public var stage: ApproachStage?
    /// The UK civil days of the activity.
    public var term: DayInterval
    /// How many minutes of work it took; nil where nobody counted.
    public var minutes: Int?

    /// An activity with its stage and effort.
    public init(id: ID, title: String, stage: ApproachStage?, during term: DayInterval, minutes: Int?) {
        self.id = id
        self.title = title
        self.stage = stage
        self.term = term
        self.minutes = minutes
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case title
        case stage
        case term
        case minutes
    }
}
