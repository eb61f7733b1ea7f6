enum NeighbourhoodSpecimens {
    static let all: [Specimen] = []
}
