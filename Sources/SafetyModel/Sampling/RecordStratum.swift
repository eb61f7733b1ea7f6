/// A part of a frame from which a number of its own is drawn, in printable ASCII and without a space.
public struct RecordStratum: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The stratum with that code.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The one stratum of a frame that is not divided.
    public static let all: RecordStratum = "all"

    /// The codes that this edition of the kit knows.
    public static let known: [RecordStratum] = [.all]
}
