/// The groups that several tables count, cut into the blocks that no table takes apart.
struct RegionPartition {
    /// The groups, each once.
    let regions: [CellRegion]
    /// The blocks of each group.
    let blocks: [[Int]]
    /// The groups that each block is in.
    let containing: [[Int]]

    /// How many blocks there are.
    var blockCount: Int { containing.count }

    private static let limit = 20_000_000

    /// Cuts the groups.
    ///
    /// - Parameters:
    ///   - regions: the groups, each once, where values that are all there are restrict nothing.
    ///   - whole: of a dimension, all values that there are; of any other dimension there may be more than are named.
    /// - Throws: ``SuppressionError`` where the dimensions cross too finely.
    init(_ regions: [CellRegion], whole: [TableDimension: Set<String>], subject: String) throws(SuppressionError) {
        let dimensions = Set(regions.flatMap(\.sides.keys)).sorted()
        // Values that every group takes or leaves together are one.
        let classes = dimensions.map { dimension in
            Self.classes(of: dimension, in: regions, whole: whole[dimension])
        }
        let sizes = classes.map { $0.count }
        var atoms = 1
        for size in sizes {
            atoms *= max(size, 1)
            guard atoms * regions.count <= Self.limit else { throw SuppressionError(.tooLarge, subject) }
        }
        var blockOf: [[UInt64]: Int] = [:]
        var blocks = regions.map { _ in [Int]() }
        for atom in 0..<atoms {
            var signature = Array(repeating: UInt64(0), count: (regions.count + 63) / 64)
            var isAnywhere = false
            for index in regions.indices where Self.holds(atom, index, classes, sizes) {
                signature[index / 64] |= 1 << UInt64(index % 64)
                isAnywhere = true
            }
            guard isAnywhere, blockOf[signature] == nil else { continue }
            let block = blockOf.count
            blockOf[signature] = block
            for index in regions.indices where signature[index / 64] >> UInt64(index % 64) & 1 == 1 {
                blocks[index].append(block)
            }
        }
        self.regions = regions
        self.blocks = blocks
        var containing = Array(repeating: [Int](), count: blockOf.count)
        for (index, blocks) in blocks.enumerated() {
            for block in blocks { containing[block].append(index) }
        }
        self.containing = containing
    }

    /// For each class of values of a dimension, which groups take it.
    private static func classes(
        of dimension: TableDimension, in regions: [CellRegion], whole: Set<String>?
    ) -> [[Bool]] {
        let named = regions.reduce(into: whole ?? []) { $0.formUnion($1.sides[dimension] ?? []) }
        var patterns: Set<[Bool]> = []
        var classes: [[Bool]] = []
        // Nil stands for whatever value is not named.
        for value in named.sorted().map(Optional.some) + (whole == nil ? [nil] : []) {
            let pattern = regions.map { region in
                guard let side = region.sides[dimension] else { return true }
                return value.map(side.contains) ?? false
            }
            if patterns.insert(pattern).inserted { classes.append(pattern) }
        }
        return classes
    }

    private static func holds(_ atom: Int, _ region: Int, _ classes: [[[Bool]]], _ sizes: [Int]) -> Bool {
        var rest = atom
        for (dimension, size) in sizes.enumerated() {
            guard classes[dimension][rest % size][region] else { return false }
            rest /= size
        }
        return true
    }
}
