import CivilTime
import PolicyEngine

extension InForce {
    /// In force, and nobody knows since when or until when: from the first day of the year 1.
    ///
    /// An edition needs a first day. This one can be mistaken for no day that was read; a note of the rule says so.
    static let sinceUnknown = InForce(from: CivilDate(dayNumber: -719_162))
}
