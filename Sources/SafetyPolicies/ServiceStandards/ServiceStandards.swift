public import PolicyEngine

/// Standards by which services said they would come, measured over many incidents.
public enum ServiceStandards {
    /// The National Call Handling Standards' attendance at emergencies, as agreed in November 2006.
    public static func nationalCallHandling() throws(PolicyError) -> Policy {
        try Policy.nationalCallHandling.get()
    }

    /// The London Fire Brigade's attendance standard, of which no instrument was seen.
    public static func londonFireBrigade() throws(PolicyError) -> Policy {
        try Policy.londonFireBrigadeAttendance.get()
    }
}

extension PolicyID {
    /// The National Call Handling Standards, as agreed in November 2006.
    public static let nationalCallHandling: PolicyID = "national-call-handling-standards/2006"
    /// The London Fire Brigade's attendance standard, as it is told beside data of 2009.
    public static let londonFireBrigadeAttendance: PolicyID = "london-fire-brigade-attendance/2009-data"
}
