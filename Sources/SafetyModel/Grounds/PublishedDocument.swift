/// A document that was published: a consultation, a report, a strategy.
public struct PublishedDocument: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// *Policing in the 21st Century*, chapter 5, a consultation of the Home Office, 2010.
    public static let policingInThe21stCentury: PublishedDocument = "policing-in-the-21st-century-2010"
    /// *Confident Communities: Taking Forward the Vision*, version 0.2 of the commissioner for Bedfordshire, 2013.
    public static let confidentCommunities: PublishedDocument = "confident-communities-2013"
    /// *Protecting the Public: Supporting the Police to Succeed*, a briefing for partnerships on the white paper, 2009.
    public static let protectingThePublic: PublishedDocument = "protecting-the-public-2009"
    /// *Public Safety, Public Trust: Innovative Ideas for PCCs in 2020*, of the Criminal Justice Alliance.
    public static let publicSafetyPublicTrust: PublishedDocument = "public-safety-public-trust-2020"
    /// *Cutting Crime: A New Partnership 2008–11*, a report to partnerships on the strategy, 2008.
    public static let cuttingCrime: PublishedDocument = "cutting-crime-2008"

    /// The codes that this edition of the kit knows.
    public static let known: [PublishedDocument] = [
        .policingInThe21stCentury, .confidentCommunities, .protectingThePublic, .publicSafetyPublicTrust,
        .cuttingCrime,
    ]
}
