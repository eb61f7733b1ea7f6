import PolicyEngine

/// The documents in which the rules of the Code and of later law were seen.
///
/// Of no edition could the whole Code be read; of most, only its opening.
enum VictimsSources {
    /// Those that the rules cite, each once.
    static func cited(by duties: [Duty]) -> [Source] {
        let ids = Set(duties.flatMap(\.citation.sources))
        return (official + others + laterLaw).filter { ids.contains($0.id) }
    }
}
