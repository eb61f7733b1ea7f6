public import PolicyEngine
public import SafetyModel

extension FactHistory {
    /// What is known of a victim's circumstance, as a fact.
    public init(_ history: CircumstanceHistory) {
        switch history {
        case .always(.some(let value)):
            self = .known(.truth(value))
        case .always(.none):
            self = .unknown
        case .dated(let records):
            self = .history(
                records.map { Entry(value: $0.value.map { .truth($0) }, from: $0.from, recorded: $0.recorded) })
        }
    }
}
