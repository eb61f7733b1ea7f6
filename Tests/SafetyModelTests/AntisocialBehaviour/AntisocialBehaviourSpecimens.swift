enum AntisocialBehaviourSpecimens {
    static let all: [Specimen] = []
}
