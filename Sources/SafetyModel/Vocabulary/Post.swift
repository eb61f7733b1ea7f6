/// A post to which a person is appointed in an area.
///
/// Whether one person or several may hold a post at a time is for each register of ``Appointments`` to say.
public struct Post: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The person who runs a watch.
    public static let watchCoordinator: Post = "watch-coordinator"
    /// The person who stands in for a watch's coordinator.
    public static let deputyWatchCoordinator: Post = "deputy-watch-coordinator"
    /// The person in the chair.
    public static let chair: Post = "chair"
    /// The person who stands in for the chair.
    public static let viceChair: Post = "vice-chair"
    /// A member of a watch who may take the reports of others and pass them on.
    public static let reportReceiver: Post = "report-receiver"
    /// The person who speaks up for victims of anti-social behaviour.
    public static let antisocialBehaviourChampion: Post = "asb-victims-champion"
    /// The police and crime commissioner of a police area.
    public static let policeAndCrimeCommissioner: Post = "police-and-crime-commissioner"
    /// An assistant of the police and crime commissioner.
    public static let assistantCommissioner: Post = "assistant-police-and-crime-commissioner"
    /// The head of the commissioner's office.
    public static let chiefExecutive: Post = "chief-executive"
    /// The chief constable of a force.
    public static let chiefConstable: Post = "chief-constable"
    /// The member of a police authority who leads for one basic command unit.
    public static let leadAuthorityMember: Post = "lead-authority-member"
    /// An inspector who answers for neighbourhood teams.
    public static let neighbourhoodInspector: Post = "neighbourhood-inspector"
    /// A sergeant of a neighbourhood team.
    public static let neighbourhoodSergeant: Post = "neighbourhood-sergeant"
    /// A constable of a neighbourhood team.
    public static let neighbourhoodConstable: Post = "neighbourhood-constable"
    /// A police community support officer.
    public static let communitySupportOfficer: Post = "police-community-support-officer"
    /// A member of the public on a committee or panel.
    public static let layMember: Post = "lay-member"
    /// The person who answers for the safety of a panel's young members.
    public static let panelSafeguardingLead: Post = "panel-safeguarding-lead"

    /// The codes that this edition of the kit knows.
    public static let known: [Post] = [
        .watchCoordinator, .deputyWatchCoordinator, .chair, .viceChair, .reportReceiver, .antisocialBehaviourChampion,
        .policeAndCrimeCommissioner, .assistantCommissioner, .chiefExecutive, .chiefConstable, .leadAuthorityMember,
        .neighbourhoodInspector, .neighbourhoodSergeant, .neighbourhoodConstable, .communitySupportOfficer, .layMember,
        .panelSafeguardingLead,
    ]
}
