/// In which area of a kind a position lies on a day, as far as the map can say.
public enum Placement: Hashable, Sendable {
    /// In that one.
    case inside(Area)
    /// In several, whose boundaries overlap; sorted.
    case inSeveral([Area])
    /// In none, and the boundaries of all are known.
    case outside
    /// In none whose boundary is known; it may lie in these, of which it is not; sorted.
    case undetermined([Area])
    /// There is no position to be placed.
    case withoutPosition
}
