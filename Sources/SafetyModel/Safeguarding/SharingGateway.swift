/// On what ground one body may tell another something about a person.
public struct SharingGateway: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The person agreed.
    public static let consent: SharingGateway = "consent"
    /// The power to disclose for the Crime and Disorder Act 1998, section 115.
    public static let crimeAndDisorder: SharingGateway = "crime-and-disorder-act-1998-s115"
    /// A duty to safeguard a child or an adult.
    public static let safeguardingDuty: SharingGateway = "safeguarding-duty"
    /// Somebody's life or bodily safety.
    public static let vitalInterests: SharingGateway = "vital-interests"
    /// A law or a court asks for it.
    public static let legalObligation: SharingGateway = "legal-obligation"
    /// A task in the public interest that the body was given.
    public static let publicTask: SharingGateway = "public-task"

    /// The codes that this edition of the kit knows.
    public static let known: [SharingGateway] = [
        .consent, .crimeAndDisorder, .safeguardingDuty, .vitalInterests, .legalObligation, .publicTask,
    ]
}
