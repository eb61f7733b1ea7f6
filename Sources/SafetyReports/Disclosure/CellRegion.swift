/// The group that a cell counts: of some dimensions only these values, of all others every value.
struct CellRegion: Hashable {
    let sides: [Dimension: Set<String>]

    init(_ sides: [Dimension: Set<String>]) {
        self.sides = sides
    }

    /// The same group, where values that are all there are restrict nothing.
    func normalised(by whole: [Dimension: Set<String>]) -> CellRegion {
        CellRegion(sides.filter { whole[$0.key] != $0.value })
    }
}
