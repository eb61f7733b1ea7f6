/// What is to be sent to the keeper of a vehicle because of one observation.
public struct SpeedLetter: Hashable, Sendable {
    /// What is sent.
    public enum Step: Hashable, Sendable {
        /// The letter of that number, from 1.
        case letter(Int)
        /// No letter any more: the matter goes to the police.
        case toPolice
    }

    /// In which session.
    public let session: SpeedSession.ID
    /// Because of which observation.
    public let observation: SpeedObservation.ID
    /// The plate.
    public let plate: NumberPlate
    /// What is sent.
    public let step: Step
}
