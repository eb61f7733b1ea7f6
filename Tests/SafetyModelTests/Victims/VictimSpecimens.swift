enum VictimSpecimens {
    static let all: [Specimen] = []
}
