import CommunitySafetyKit

/// One Friday evening of a force that does not exist.
///
/// Every name, watch and body is made up.
struct SampleForce {
    static let name = "Wexley Constabulary"
    static let evening = "2024-06-28T18:00:00Z"

    let volunteers: [Volunteer]
    let watches: [WatchScheme]
    let agreements: [Agreement]
    let partnerships: [Partnership]
    let bodies: [PublicBody]

    init() throws {
        let neighbourhood = try SampleNeighbourhood()
        volunteers = try SampleVolunteers.all()
        watches = neighbourhood.watches
        agreements = [neighbourhood.agreement]
        partnerships = [neighbourhood.partnership]
        bodies = neighbourhood.bodies
    }
}
