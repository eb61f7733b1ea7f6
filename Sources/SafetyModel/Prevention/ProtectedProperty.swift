/// What advice on crime prevention protects.
public struct ProtectedProperty: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A home.
    public static let dwelling: ProtectedProperty = "dwelling"
    /// A shop.
    public static let shop: ProtectedProperty = "shop"
    /// A vehicle.
    public static let vehicle: ProtectedProperty = "vehicle"
    /// A bicycle.
    public static let bicycle: ProtectedProperty = "bicycle"
    /// A farm.
    public static let farm: ProtectedProperty = "farm"
    /// What somebody carries.
    public static let person: ProtectedProperty = "person"

    /// The codes that this edition of the kit knows.
    public static let known: [ProtectedProperty] = [
        .dwelling, .shop, .vehicle, .bicycle, .farm, .person,
    ]
}
