/// How many meetings were held while somebody was a member, and to how many they came.
public struct PanelAttendance: Hashable, Sendable {
    /// To how many they came.
    public private(set) var attended = 0
    /// How many were held.
    public private(set) var held = 0

    init() {}

    mutating func count(attended isThere: Bool) {
        held += 1
        if isThere { attended += 1 }
    }
}
