enum WatchSpecimens {
    static let all: [Specimen] = []
}
