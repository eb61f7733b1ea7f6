public import PolicyEngine

/// How people are kept safe from domestic and sexual abuse and serious violence, by several instruments.
public enum Safeguarding {
    /// When a death asks for a domestic homicide review, under the Act of 2004.
    public static func domesticHomicideReview2011() throws(PolicyError) -> Policy {
        try Policy.domesticHomicideReview2011.get()
    }

    /// The statutory guidance on domestic homicide reviews.
    public static func homicideReviewGuidance2011() throws(PolicyError) -> Policy {
        try Policy.homicideReviewGuidance2011.get()
    }

    /// The duty to reduce serious violence.
    public static func seriousViolenceDuty2023() throws(PolicyError) -> Policy {
        try Policy.seriousViolenceDuty2023.get()
    }

    /// The guidance on the duty to reduce serious violence.
    public static func seriousViolenceGuidance2022() throws(PolicyError) -> Policy {
        try Policy.seriousViolenceGuidance2022.get()
    }

    /// The referral criteria of the multi-agency risk assessment conference.
    public static func maracCriteria() throws(PolicyError) -> Policy {
        try Policy.maracCriteria.get()
    }

    /// The toolkit for the conference in Scotland.
    public static func maracScotland() throws(PolicyError) -> Policy {
        try Policy.maracScotland.get()
    }

    /// Clare's Law, until April 2023.
    public static func domesticViolenceDisclosure2014() throws(PolicyError) -> Policy {
        try Policy.domesticViolenceDisclosure2014.get()
    }

    /// Clare's Law, from April 2023.
    public static func domesticViolenceDisclosure2023() throws(PolicyError) -> Policy {
        try Policy.domesticViolenceDisclosure2023.get()
    }

    /// The single steps of Clare's Law, as they are told.
    public static func domesticViolenceDisclosureSteps() throws(PolicyError) -> Policy {
        try Policy.domesticViolenceDisclosureSteps.get()
    }

    /// Sarah's Law, as force pages tell it.
    public static func childSexOffenderDisclosure() throws(PolicyError) -> Policy {
        try Policy.childSexOffenderDisclosure.get()
    }

    /// Notices and orders under the Crime and Security Act 2010.
    public static func protectionNotices2010() throws(PolicyError) -> Policy {
        try Policy.protectionNotices2010.get()
    }

    /// Reporting hate crime through trusted bodies.
    public static func thirdPartyHateReporting() throws(PolicyError) -> Policy {
        try Policy.thirdPartyHateReporting.get()
    }

    /// The promise of December 2009 on sexual assault referral centres.
    public static func sexualAssaultReferralCentres2009() throws(PolicyError) -> Policy {
        try Policy.sexualAssaultReferralCentres2009.get()
    }
}
