/// Why a service and the public were in contact.
public struct ContactPurpose: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Somebody wanted something of the service.
    public static let request: ContactPurpose = "request"
    /// Somebody told the service something.
    public static let information: ContactPurpose = "information"
    /// The service asked what people are concerned about.
    public static let consultation: ContactPurpose = "consultation"
    /// The service came to reassure.
    public static let reassurance: ContactPurpose = "reassurance"
    /// A meeting that is open to all.
    public static let publicMeeting: ContactPurpose = "public-meeting"

    /// The codes that this edition of the kit knows.
    public static let known: [ContactPurpose] = [
        .request, .information, .consultation, .reassurance, .publicMeeting,
    ]
}
