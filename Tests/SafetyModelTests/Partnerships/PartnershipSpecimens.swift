enum PartnershipSpecimens {
    static let all: [Specimen] = []
}
