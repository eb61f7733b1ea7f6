enum HarmReductionSpecimens {
    static let all: [Specimen] = []
}
