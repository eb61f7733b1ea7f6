public import PolicyEngine

extension CommunitySafetyPartnerships {
    /// The kinds of body that are, or were, responsible authorities.
    ///
    /// | body | 1998 | 2007 | 2012 | 2013 | 2023 |
    /// |---|---|---|---|---|---|
    /// | council for the area; county council where two-tier | yes | yes | yes | yes | yes |
    /// | chief officer of police | yes | yes | yes | yes | yes |
    /// | police authority | no | yes | yes | no | no |
    /// | fire and rescue authority | no | yes | yes | yes | yes |
    /// | primary care trust (England) | no | yes | yes | no | no |
    /// | clinical commissioning group (England) | no | no | no | yes | no |
    /// | integrated care board (England) | no | no | no | no | yes |
    /// | local health board (Wales) | no | yes | yes | yes | yes |
    /// | provider of probation services | no | no | yes | yes | yes |
    ///
    /// The days are 31 July 1998, 1 August 2007, 16 January 2012, 1 April 2013 and 20 December 2023.
    public enum AuthorityKind: String, Hashable, Codable, Sendable, CaseIterable {
        /// The council for the area: the district's where there are two tiers.
        case council
        /// The county council, where there are two tiers.
        case countyCouncil = "county_council"
        /// The chief officer of police.
        case chiefOfficerOfPolice = "chief_officer_of_police"
        /// The police authority.
        case policeAuthority = "police_authority"
        /// The fire and rescue authority.
        case fireAndRescueAuthority = "fire_and_rescue_authority"
        /// The primary care trust, in England.
        case primaryCareTrust = "primary_care_trust"
        /// The clinical commissioning group, in England.
        case clinicalCommissioningGroup = "clinical_commissioning_group"
        /// The integrated care board, in England.
        case integratedCareBoard = "integrated_care_board"
        /// The local health board, in Wales.
        case localHealthBoard = "local_health_board"
        /// The provider of probation services.
        case probationProvider = "probation_provider"

        /// The criterion that asks whether such a body is a responsible authority.
        public var criterion: CriterionID {
            CriterionID("csp-responsible-authorities.\(rawValue)")
        }

        /// The fact that gives the first day on which it was one; nil where it was one from the beginning.
        public var joined: FactID? {
            span.joined == nil ? nil : FactID("csp.\(rawValue).joined")
        }

        /// The fact that gives the first day on which it no longer was one; nil where it was one when last seen.
        public var left: FactID? {
            span.left == nil ? nil : FactID("csp.\(rawValue).left")
        }

        /// What the body is called in a sentence.
        var name: String {
            switch self {
            case .council: "the council for the area"
            case .countyCouncil: "the county council"
            case .chiefOfficerOfPolice: "the chief officer of police"
            case .policeAuthority: "the police authority"
            case .fireAndRescueAuthority: "the fire and rescue authority"
            case .primaryCareTrust: "the primary care trust"
            case .clinicalCommissioningGroup: "the clinical commissioning group"
            case .integratedCareBoard: "the integrated care board"
            case .localHealthBoard: "the local health board"
            case .probationProvider: "the provider of probation services"
            }
        }

        /// Where there is such a body.
        var area: Condition? {
            switch self {
            case .countyCouncil: .fact("area.two_tier")
            case .primaryCareTrust, .clinicalCommissioningGroup, .integratedCareBoard: !.fact("area.in_wales")
            case .localHealthBoard: .fact("area.in_wales")
            case .council, .chiefOfficerOfPolice, .policeAuthority, .fireAndRescueAuthority, .probationProvider: nil
            }
        }

        /// Between which sightings it came and went, and when that was as it is recalled.
        var span: MembershipSpan {
            switch self {
            case .council, .countyCouncil, .chiefOfficerOfPolice: MembershipSpan()
            case .policeAuthority:
                MembershipSpan(
                    joined: MembershipSpan.Change(.enacted, .y2007, recalled: "about April 2003"),
                    left: MembershipSpan.Change(.y2012, .y2013, recalled: "about November 2012"))
            case .fireAndRescueAuthority, .localHealthBoard:
                MembershipSpan(joined: MembershipSpan.Change(.enacted, .y2007, recalled: "about April 2003"))
            case .primaryCareTrust:
                MembershipSpan(
                    joined: MembershipSpan.Change(.enacted, .y2007, recalled: "about April 2004"),
                    left: MembershipSpan.Change(.y2012, .y2013, recalled: "about 1 April 2013"))
            case .clinicalCommissioningGroup:
                MembershipSpan(
                    joined: MembershipSpan.Change(.y2012, .y2013, recalled: "about 1 April 2013"),
                    left: MembershipSpan.Change(.y2013, .y2023, recalled: "about 1 July 2022"))
            case .integratedCareBoard:
                MembershipSpan(joined: MembershipSpan.Change(.y2013, .y2023, recalled: "about 1 July 2022"))
            case .probationProvider:
                MembershipSpan(joined: MembershipSpan.Change(.y2007, .y2012, recalled: "about 1 April 2010"))
            }
        }
    }
}
