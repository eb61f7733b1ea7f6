/// As what an organisation is set up.
public struct OrganisationForm: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A public body.
    public static let publicBody: OrganisationForm = "public-body"
    /// A company for private profit.
    public static let company: OrganisationForm = "company"
    /// A charity.
    public static let charity: OrganisationForm = "charity"
    /// A community interest company.
    public static let communityInterestCompany: OrganisationForm = "community-interest-company"
    /// A social enterprise of no other form named here.
    public static let socialEnterprise: OrganisationForm = "social-enterprise"
    /// A co-operative.
    public static let cooperative: OrganisationForm = "co-operative"
    /// A mutual.
    public static let mutual: OrganisationForm = "mutual"
    /// A group that is not set up as anything, such as residents who meet.
    public static let unincorporated: OrganisationForm = "unincorporated"

    /// The codes that this edition of the kit knows.
    public static let known: [OrganisationForm] = [
        .publicBody, .company, .charity, .communityInterestCompany, .socialEnterprise, .cooperative, .mutual,
        .unincorporated,
    ]
}
