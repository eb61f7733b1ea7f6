enum RiskSpecimens {
    static let all: [Specimen] = []
}
