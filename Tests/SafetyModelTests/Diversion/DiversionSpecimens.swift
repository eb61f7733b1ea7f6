enum DiversionSpecimens {
    static let all: [Specimen] = []
}
