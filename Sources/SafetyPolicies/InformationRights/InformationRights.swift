public import PolicyEngine

/// What people may ask of those who hold information, and by when they must answer.
public enum InformationRights {
    /// Personal data for law enforcement, under the Act of 2018.
    public static func lawEnforcement2018() throws(PolicyError) -> Policy {
        try Policy.dataProtectionPart3From2018.get()
    }

    /// The justification that logs held, which an Act of 2025 takes away.
    public static func justification2018() throws(PolicyError) -> Policy {
        try Policy.dataProtectionPart3Justification2018.get()
    }

    /// Subject access under the UK GDPR.
    public static func subjectAccess2018() throws(PolicyError) -> Policy {
        try Policy.subjectAccess2018.get()
    }

    /// Complaints to a controller about personal data.
    public static func dataProtectionComplaints2026() throws(PolicyError) -> Policy {
        try Policy.dataProtectionComplaints2026.get()
    }

    /// Requests under the Freedom of Information Act 2000.
    public static func freedomOfInformation2005() throws(PolicyError) -> Policy {
        try Policy.freedomOfInformation2005.get()
    }
}
