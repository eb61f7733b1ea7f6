/// A kind of violence, or a cause of it, that a needs assessment puts first.
public struct ViolencePriority: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Violence with knives.
    public static let knifeCrime: ViolencePriority = "knife-crime"
    /// Robbery.
    public static let robbery: ViolencePriority = "robbery"
    /// Violence of and against young people.
    public static let youthViolence: ViolencePriority = "youth-violence"
    /// Exploitation by gangs and networks.
    public static let exploitation: ViolencePriority = "exploitation"
    /// Violence at home.
    public static let domesticViolence: ViolencePriority = "domestic-violence"

    /// The codes that this edition of the kit knows.
    public static let known: [ViolencePriority] = [
        .knifeCrime, .robbery, .youthViolence, .exploitation, .domesticViolence,
    ]
}
