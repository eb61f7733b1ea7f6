public import PolicyEngine

/// The rules of Speedwatch, Neighbourhood Watch and Street Watch, all of them local.
public enum Watches {
    /// Local rules of Community Speedwatch.
    public static func communitySpeedwatch() throws(PolicyError) -> Policy {
        try Policy.communitySpeedwatch.get()
    }

    /// What makes a Neighbourhood Watch scheme, by local guides.
    public static func neighbourhoodWatch() throws(PolicyError) -> Policy {
        try Policy.neighbourhoodWatch.get()
    }

    /// How Street Watch walks, by an example scheme.
    public static func streetWatch() throws(PolicyError) -> Policy {
        try Policy.streetWatch.get()
    }
}
