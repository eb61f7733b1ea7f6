enum ScrutinySpecimens {
    static let all: [Specimen] = []
}
