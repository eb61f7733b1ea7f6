/// What a watch watches over.
public struct WatchKind: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The homes of a neighbourhood.
    public static let neighbourhood: WatchKind = "neighbourhood"
    /// The streets, on patrol.
    public static let street: WatchKind = "street"
    /// The speed of traffic.
    public static let speed: WatchKind = "speed"
    /// Shops and other businesses.
    public static let business: WatchKind = "business"
    /// Farms and the countryside.
    public static let farm: WatchKind = "farm"
    /// Schools.
    public static let school: WatchKind = "school"

    /// The codes that this edition of the kit knows.
    public static let known: [WatchKind] = [
        .neighbourhood, .street, .speed, .business, .farm, .school,
    ]
}
