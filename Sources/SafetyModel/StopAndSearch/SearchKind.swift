/// What was searched.
///
/// The known codes are the words of police open data.
public struct SearchKind: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A person.
    public static let person: SearchKind = "Person search"
    /// A person and a vehicle.
    public static let personAndVehicle: SearchKind = "Person and Vehicle search"
    /// A vehicle, with nobody searched.
    public static let vehicle: SearchKind = "Vehicle search"

    /// The codes that this edition of the kit knows.
    public static let known: [SearchKind] = [.person, .personAndVehicle, .vehicle]
}
