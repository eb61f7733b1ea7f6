public import PolicyEngine

/// How long police information is kept, and when it is reviewed.
public enum Retention {
    /// The Code on the management of police information, until July 2023.
    public static func code2005() throws(PolicyError) -> Policy {
        try Policy.managementOfPoliceInformation2005.get()
    }

    /// The Police Information and Records Management Code of July 2023.
    public static func code2023() throws(PolicyError) -> Policy {
        try Policy.policeInformationCode2023.get()
    }

    /// How long police information of each group is kept, as it is recalled.
    public static func groups() throws(PolicyError) -> Policy {
        try Policy.retentionGroups.get()
    }
}
