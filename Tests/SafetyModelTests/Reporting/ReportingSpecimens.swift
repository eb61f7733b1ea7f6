enum ReportingSpecimens {
    static let all: [Specimen] = []
}
