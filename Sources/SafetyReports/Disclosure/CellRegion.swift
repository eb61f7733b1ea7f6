/// The group that a cell counts: of some dimensions only these values, of all others every value.
struct CellRegion: Hashable {
    let sides: [TableDimension: Set<String>]

    init(_ sides: [TableDimension: Set<String>]) {
        self.sides = sides
    }

    /// The same group, where values that are all there are restrict nothing.
    func normalised(by whole: [TableDimension: Set<String>]) -> CellRegion {
        CellRegion(sides.filter { whole[$0.key] != $0.value })
    }
}
