/// One bank holiday of one division.
public struct Holiday: Hashable, Codable, Sendable {
    /// Where a day of the table comes from.
    public enum Basis: String, Hashable, CaseIterable, Codable, Sendable {
        /// It stands in the published table that the edition names.
        case seen
        /// It follows from the statute's rules or a proclamation, and stands in no published table we hold.
        case computed
    }

    /// The day that is not worked.
    public let date: CivilDate
    /// Its name, as published: `Early May bank holiday (VE day)`.
    public let title: String
    /// True where the day stands in for one that fell on a weekend.
    public let isSubstitute: Bool
    /// The day on which it became known; nil counts as always known.
    public let announced: CivilDate?
    /// The day on which it became known that this day would be worked after all.
    public let withdrawn: CivilDate?
    /// Where it comes from.
    public let basis: Basis

    /// A holiday, by default one that was published and always known.
    public init(
        date: CivilDate, title: String, isSubstitute: Bool = false, announced: CivilDate? = nil,
        withdrawn: CivilDate? = nil, basis: Basis = .seen
    ) {
        self.date = date
        self.title = title
        self.isSubstitute = isSubstitute
        self.announced = announced
        self.withdrawn = withdrawn
        self.basis = basis
    }

    /// Whether people knew, at the end of that day, that this would be a holiday; nil asks about all that is known.
    func isKnown(on day: CivilDate?) -> Bool {
        guard let day else { return withdrawn == nil }
        if let announced, announced > day { return false }
        if let withdrawn, withdrawn <= day { return false }
        return true
    }
}
