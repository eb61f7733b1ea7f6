/// The seven outcomes by which *Confident Communities* (2013) describes a confident community.
public enum CommunityOutcome: String, Hashable, CaseIterable, Codable, Sendable {
    /// Less crime and antisocial behaviour, and less fear of it.
    case safer
    /// Confidence and trust in the agencies: people would recommend them.
    case confidentAndTrusting = "confident-and-trusting"
    /// People know what is happening, and how to reach the police.
    case informed
    /// Resistant to intimidation, and hostile to crime.
    case resilient
    /// High but realistic expectations that are met consistently.
    case realistic
    /// People pass on what they know, and report what used to go unreported.
    case supportive
    /// Citizens who take on some of the work themselves.
    case active
}
