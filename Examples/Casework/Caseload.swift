import CommunitySafetyKit
import SafetyInterchange

/// The cases to be judged, each with its victims and a name for the screen.
struct Caseload {
    struct Item {
        let name: String
        let value: Case
        /// Nil for open data, which publish no victim.
        let victims: [Victim]?
        let eventNames: [CaseEvent.ID: String]
        let isScenario: Bool
    }

    private(set) var items: [Item]

    init(_ cases: [Case]) {
        items = cases.map {
            Item(
                name: String($0.id.description.prefix(13)), value: $0, victims: nil, eventNames: [:],
                isScenario: false)
        }
    }

    mutating func add(_ scenario: ScenarioFile) {
        // Fictional cases come first: they are the ones with exact times.
        items =
            scenario.cases.map {
                Item(
                    name: $0.name, value: $0.value, victims: $0.victims, eventNames: $0.eventNames, isScenario: true)
            } + items
    }
}
