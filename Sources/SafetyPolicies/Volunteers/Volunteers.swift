public import PolicyEngine

/// Who may volunteer beside the police, and on which terms.
public enum Volunteers {
    /// Who may be a police support volunteer.
    public static func policeSupportVolunteers() throws(PolicyError) -> Policy {
        try Policy.policeSupportVolunteers.get()
    }

    /// Volunteers whom a chief officer designates with powers.
    public static func volunteerDesignation2017() throws(PolicyError) -> Policy {
        try Policy.volunteerDesignation2017.get()
    }

    /// The rules of the Volunteer Police Cadets.
    public static func volunteerPoliceCadets() throws(PolicyError) -> Policy {
        try Policy.volunteerPoliceCadets.get()
    }

    /// Independent custody visiting under the Police Reform Act 2002.
    public static func custodyVisiting2003() throws(PolicyError) -> Policy {
        try Policy.custodyVisiting2003.get()
    }

    /// How custody visits are made, by the Code of Practice.
    public static func custodyVisitingCode2003() throws(PolicyError) -> Policy {
        try Policy.custodyVisitingCode2003.get()
    }

    /// What arrangements for custody visits may allow.
    public static func custodyVisitingPowers() throws(PolicyError) -> Policy {
        try Policy.custodyVisitingPowers.get()
    }

    /// The terms of custody visitors.
    public static func custodyVisitorTerms() throws(PolicyError) -> Policy {
        try Policy.custodyVisitorTerms.get()
    }
}
