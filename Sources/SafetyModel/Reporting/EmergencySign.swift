/// A sign, heard in a call, that there is an emergency.
public struct EmergencySign: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Somebody's life is in danger.
    public static let dangerToLife: EmergencySign = "danger-to-life"
    /// Violence is used or threatened.
    public static let violence: EmergencySign = "violence"
    /// A crime is going on.
    public static let crimeInProgress: EmergencySign = "crime-in-progress"
    /// Those who did it are still there or near.
    public static let offenderNearby: EmergencySign = "offender-nearby"

    /// The codes that this edition of the kit knows.
    public static let known: [EmergencySign] = [
        .dangerToLife, .violence, .crimeInProgress, .offenderNearby,
    ]
}
