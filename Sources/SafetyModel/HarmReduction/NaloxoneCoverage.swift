/// Who of a shift carries naloxone.
public struct NaloxoneCoverage: Hashable, Sendable {
    /// Somebody who does not.
    public struct Gap: Hashable, Sendable {
        /// Why not.
        public enum Why: String, Hashable, CaseIterable, Sendable {
            /// They carry no kit.
            case noKit = "no-kit"
            /// Every kit that they carry is out of date.
            case outOfDate = "out-of-date"
            /// They carry a kit, and their training is not held.
            case notTrained = "not-trained"
        }

        /// Who.
        public let person: Person.ID
        /// Why not.
        public let why: Why
    }

    /// Those who carry a kit that is ready, in the order of the shift.
    public let carrying: [Person.ID]
    /// Those who do not, in the order of the shift.
    public let gaps: [Gap]
}
