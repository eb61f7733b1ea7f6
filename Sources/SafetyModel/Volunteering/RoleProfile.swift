public import CivilTime

/// What a role asks of those who enter it.
///
/// It is the organisation's own choice. What the law asks, such as an age, and how long a clearance is good for, is
/// for a rule to say.
public struct RoleProfile: Hashable, Codable, Sendable {
    /// The role.
    public let role: VolunteerRole
    /// The grades of vetting of which one, or a higher one, is needed; empty where the role needs none.
    public let vetting: Set<VettingGrade>
    /// The training that is needed; empty where the role needs none.
    public let training: Set<Competence>

    /// A role that asks for one of those grades and for all of that training.
    public init(_ role: VolunteerRole, vetting: Set<VettingGrade>, training: Set<Competence>) {
        self.role = role
        self.vetting = vetting
        self.training = training
    }

    private enum CodingKeys: String, CodingKey {
        case role
        case vetting
        case training
    }

    /// Writes the sets sorted, so that equal profiles have equal bytes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(role, forKey: .role)
        try container.encode(vetting.sorted(), forKey: .vetting)
        try container.encode(training.sorted(), forKey: .training)
    }

    /// The clearances held on a day whose grade is enough; nil where no clearances are recorded.
    ///
    /// A clearance that nobody ended counts as held: that it may have run out is for a rule to say.
    public func sufficientClearances(of volunteer: Volunteer, on day: CivilDate) -> [VettingClearance]? {
        volunteer.clearances?.filter { clearance in
            clearance.granted <= day && clearance.ended.map { day < $0 } ?? true
                && vetting.contains { clearance.grade.isAtLeast($0) == true }
        }
    }

    /// The training that the role asks for and that is not completed, or not in date, on a day; nil where no training
    /// is recorded.
    ///
    /// Training that states no last day counts as in date.
    public func lackingTraining(of volunteer: Volunteer, on day: CivilDate) -> Set<Competence>? {
        guard let trainings = volunteer.trainings else { return training.isEmpty ? [] : nil }
        let good = trainings.filter { training in
            training.achieved <= day && training.validThrough.map { day <= $0 } ?? true
        }
        return training.subtracting(good.map(\.competence))
    }
}
