/// A special constable's rank or grade; forces name theirs differently.
public struct SpecialRank: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Special constable.
    public static let constable: SpecialRank = "special-constable"
    /// Special sergeant.
    public static let sergeant: SpecialRank = "special-sergeant"
    /// Special inspector.
    public static let inspector: SpecialRank = "special-inspector"
    /// Special chief inspector.
    public static let chiefInspector: SpecialRank = "special-chief-inspector"
    /// Special superintendent.
    public static let superintendent: SpecialRank = "special-superintendent"
    /// The chief officer of a special constabulary.
    public static let chiefOfficer: SpecialRank = "special-chief-officer"

    /// The codes that this edition of the kit knows.
    public static let known: [SpecialRank] = [
        .constable, .sergeant, .inspector, .chiefInspector, .superintendent, .chiefOfficer,
    ]
}
