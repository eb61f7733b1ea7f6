import CivilTime
import SafetyModel

enum AntisocialBehaviourSpecimens {
    static let all: [Specimen] = (try? specimens()) ?? []

    private static func specimens() throws -> [Specimen] {
        let action = try ActionListTests.action(1)
        let done = try action.applying(.complete, at: Instant("2026-03-10T12:00:00Z")).value
        return [
            Specimen(done),
            Specimen(try ActionList([done, ActionListTests.action(2)])),
        ]
    }
}
