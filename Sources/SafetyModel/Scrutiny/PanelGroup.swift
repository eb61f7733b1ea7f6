/// A group of the population that a panel is to reflect, by the code of the census or the data that are scrutinised.
public struct PanelGroup: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Asian or Asian British.
    public static let asian: PanelGroup = "asian"
    /// Black or Black British.
    public static let black: PanelGroup = "black"
    /// Of mixed or multiple ethnic groups.
    public static let mixed: PanelGroup = "mixed"
    /// White.
    public static let white: PanelGroup = "white"
    /// Any other ethnic group.
    public static let other: PanelGroup = "other"
    /// Young people of 14 to 25.
    public static let aged14To25: PanelGroup = "aged-14-to-25"

    /// The codes that this edition of the kit knows.
    public static let known: [PanelGroup] = [
        .asian, .black, .mixed, .white, .other, .aged14To25,
    ]
}
