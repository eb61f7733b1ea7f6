public import CivilTime

/// An office of a police area, with what it is there for.
///
/// Who holds it stands in ``Appointments``, which refuses two holders on one day where they were made for
/// ``singleHolderPosts``.
public struct Office: Hashable, Codable, Sendable {
    /// What an office is there for.
    public enum Function: String, Hashable, CaseIterable, Codable, Sendable {
        /// It holds the chief constable to account.
        case holdingToAccount = "holding-to-account"
        /// It directs and controls the force.
        case directionAndControl = "direction-and-control"
        /// It supports whoever holds to account.
        case support
    }

    /// The post.
    public let post: Post
    /// The police area.
    public let area: Area

    /// That office of that area.
    public init(_ post: Post, of area: Area) {
        self.post = post
        self.area = area
    }

    /// The offices that one person at a time may hold.
    public static let singleHolderPosts: Set<Post> = [
        .policeAndCrimeCommissioner, .chiefConstable, .chiefExecutive,
    ]

    /// What the office is there for; nil for a post of which the kit does not know.
    public var function: Function? {
        switch post {
        case .policeAndCrimeCommissioner: .holdingToAccount
        case .chiefConstable: .directionAndControl
        case .assistantCommissioner, .chiefExecutive: .support
        default: nil
        }
    }

    private enum CodingKeys: String, CodingKey {
        case post
        case area
    }
}

extension Appointments {
    /// Who holds an office on a UK civil day; none where it is vacant.
    public func holders(of office: Office, on day: CivilDate) -> [Appointment] {
        holding(office.post, in: office.area, on: day)
    }

    /// The longest stretches of an interval on which an office is vacant, earliest first.
    public func vacancies(of office: Office, during interval: DayInterval) -> [DayInterval] {
        gaps(in: office.post, of: office.area, during: interval)
    }
}
