public import PolicyEngine
public import SafetyModel

extension StoredDetermination {
    /// Which determination it is: a duty of a policy, raised by an event of a case, towards a victim.
    public struct ID: Hashable, Sendable, CustomStringConvertible {
        /// The case.
        public let caseID: Case.ID
        /// The victim; nil where the case names none.
        public let victimID: Victim.ID?
        /// The edition applied.
        public let policy: PolicyID
        /// The duty.
        public let duty: DutyID
        /// The event that raised it.
        public let event: EventID
        /// Which one it is among several of the same policy, duty and event, counted from 1.
        public let occurrence: Int

        init(_ determination: Determination, in caseID: Case.ID, for victimID: Victim.ID?, occurrence: Int) {
            self.caseID = caseID
            self.victimID = victimID
            self.policy = determination.policy
            self.duty = determination.duty
            self.event = determination.event
            self.occurrence = occurrence
        }

        /// Case, victim or a dash, event, policy and duty, separated by spaces.
        public var description: String {
            let name = "\(caseID) \(victimID?.description ?? "-") \(event) \(policy) \(duty)"
            return occurrence == 1 ? name : "\(name) \(occurrence)"
        }
    }
}
