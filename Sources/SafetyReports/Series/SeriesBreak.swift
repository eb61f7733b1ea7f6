public import CivilTime

/// From here on a series measures something else: figures before and after are not compared.
public struct SeriesBreak: Hashable, Sendable {
    /// The last period by the old definition.
    public let before: CivilDate
    /// The first period by the new one.
    public let after: CivilDate
    /// What changed.
    public let changed: [IndicatorDefinition.Aspect]
}
