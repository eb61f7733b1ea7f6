/// How serious the allegation of a complaint is.
public struct ComplaintSeriousness: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Put right, it would be over.
    public static let minor: ComplaintSeriousness = "minor"
    /// It asks for a closer look.
    public static let moderate: ComplaintSeriousness = "moderate"
    /// If it is true, there may be misconduct or a crime.
    public static let serious: ComplaintSeriousness = "serious"

    /// The codes that this edition of the kit knows.
    public static let known: [ComplaintSeriousness] = [
        .minor, .moderate, .serious,
    ]
}
