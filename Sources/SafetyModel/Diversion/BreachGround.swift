/// Why a contract may be said to be broken.
public enum BreachGround: Hashable, Sendable {
    /// That condition stands as broken.
    case condition(ContractCondition.ID)
    /// There is a new offence, in that case.
    case newOffence(Case.ID)
}
