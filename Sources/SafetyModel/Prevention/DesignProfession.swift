/// A profession whose designs can make crime easy or hard.
public struct DesignProfession: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Architects.
    public static let architect: DesignProfession = "architect"
    /// Planners.
    public static let planner: DesignProfession = "planner"
    /// Designers of products.
    public static let productDesigner: DesignProfession = "product-designer"
    /// Scientists.
    public static let scientist: DesignProfession = "scientist"
    /// Engineers.
    public static let engineer: DesignProfession = "engineer"

    /// The codes that this edition of the kit knows.
    public static let known: [DesignProfession] = [
        .architect, .planner, .productDesigner, .scientist, .engineer,
    ]
}
