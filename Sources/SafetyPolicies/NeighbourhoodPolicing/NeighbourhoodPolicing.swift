public import PolicyEngine

/// What neighbourhoods were promised since 2022: the Neighbourhood Policing Guarantee, and commitments beside it.
public enum NeighbourhoodPolicing {
    /// The Neighbourhood Policing Guarantee, in place from July 2025.
    public static func guarantee2025() throws(PolicyError) -> Policy {
        try Policy.neighbourhoodPolicingGuarantee2025.get()
    }

    /// The promise of October 2022 to attend every home burglary.
    public static func burglaryAttendance2022() throws(PolicyError) -> Policy {
        try Policy.burglaryAttendance2022.get()
    }

    /// The promise of August 2023 on reasonable lines of enquiry.
    public static func reasonableLinesOfEnquiry2023() throws(PolicyError) -> Policy {
        try Policy.reasonableLinesOfEnquiry2023.get()
    }

    /// The agreement of July 2023 on when the police go to people in mental distress.
    public static func rightCareRightPerson2023() throws(PolicyError) -> Policy {
        try Policy.rightCareRightPerson2023.get()
    }
}
