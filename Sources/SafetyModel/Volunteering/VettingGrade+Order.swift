extension VettingGrade {
    /// The ladders of grades, each from the lowest; grades of different ladders are not compared.
    private static let ladders: [[VettingGrade]] = [
        [.recruitment, .management], [.nonPolice1, .nonPolice2, .nonPolice3],
    ]

    /// Whether a clearance of this grade is enough where another is asked for.
    ///
    /// Police vetting and the vetting of others are two ladders, and nothing here says how a step of the one compares
    /// with a step of the other.
    ///
    /// - Returns: nil for two different grades that stand on no common ladder, also where one is of no known meaning.
    public func isAtLeast(_ needed: VettingGrade) -> Bool? {
        if self == needed { return true }
        for ladder in Self.ladders {
            guard let own = ladder.firstIndex(of: self), let other = ladder.firstIndex(of: needed) else { continue }
            return own >= other
        }
        return nil
    }
}
