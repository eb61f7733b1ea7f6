import PolicyEngine

extension SpecialConstables {
    /// The documents in which requirements of deployment were seen.
    static let sources: [Source] = [
        StandardsSource.scSwales, StandardsSource.scQ752, StandardsSource.scWmp, StandardsSource.scDc,
        StandardsSource.vetPsni, StandardsSource.scNpia, StandardsSource.scRestricted, StandardsSource.scNotts,
    ]
}
