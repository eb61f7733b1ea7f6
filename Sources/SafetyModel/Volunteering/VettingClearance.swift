public import CivilTime

/// A vetting clearance that was granted, and its end where it has one.
///
/// How long a grade is good for is a rule and not here: a clearance that nobody ended may still have run out.
public struct VettingClearance: Hashable, Codable, Sendable {
    /// The grade.
    public let grade: VettingGrade
    /// The UK civil day on which it was granted.
    public let granted: CivilDate
    /// The first day on which it no longer held, because it was withdrawn or ended; nil while it was not.
    public let ended: CivilDate?

    /// A clearance of that grade.
    ///
    /// - Throws: ``VolunteerRecordError`` where it ended before it was granted.
    public init(
        _ grade: VettingGrade, granted: CivilDate, ended: CivilDate? = nil
    ) throws(VolunteerRecordError) {
        if let ended, ended < granted {
            throw VolunteerRecordError(.clearanceEndsEarly(grade, granted: granted, ended: ended))
        }
        self.grade = grade
        self.granted = granted
        self.ended = ended
    }

    private enum CodingKeys: String, CodingKey {
        case grade
        case granted
        case ended
    }

    /// Reads a clearance, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let grade = try container.decode(VettingGrade.self, forKey: .grade)
        let granted = try container.decode(CivilDate.self, forKey: .granted)
        let ended = try container.decodeIfPresent(CivilDate.self, forKey: .ended)
        do throws(VolunteerRecordError) {
            try self.init(grade, granted: granted, ended: ended)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
