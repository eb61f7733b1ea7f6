enum VolunteeringSpecimens {
    static let all: [Specimen] = []
}
