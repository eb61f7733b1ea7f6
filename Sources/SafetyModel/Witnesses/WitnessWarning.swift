/// Something that a witness is told of what follows from making a statement.
public struct WitnessWarning: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// They may be called to give evidence in court.
    public static let mayBeCalled: WitnessWarning = "may-be-called"
    /// A statement known to be false can be prosecuted.
    public static let mustBeTrue: WitnessWarning = "must-be-true"
    /// The statement may be shown to the defence.
    public static let isDisclosed: WitnessWarning = "is-disclosed"
    /// Support and special measures can be asked for.
    public static let supportAvailable: WitnessWarning = "support-available"

    /// The codes that this edition of the kit knows.
    public static let known: [WitnessWarning] = [.mayBeCalled, .mustBeTrue, .isDisclosed, .supportAvailable]
}
