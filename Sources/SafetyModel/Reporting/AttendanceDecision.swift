/// How a report is attended to, as far as what is known of it says, and why.
public struct AttendanceDecision: Hashable, Sendable {
    /// The least that follows, whatever the unknowns turn out to be.
    public let atLeast: AttendanceGrade
    /// The most that may follow.
    public let atMost: AttendanceGrade
    /// Whether the harm is known.
    public let isHarmKnown: Bool
    /// Whether it is known that somebody vulnerable is concerned, or that nobody is.
    public let isVulnerabilityKnown: Bool
    /// The rules that may apply.
    public let rules: [AttendanceRule]

    /// The grade, where it does not depend on what is unknown; nil where it does.
    public var settled: AttendanceGrade? { atLeast == atMost ? atLeast : nil }

    /// The questions whose answers would settle the grade; none where it is settled.
    public var open: [Question] {
        guard settled == nil else { return [] }
        return [isHarmKnown ? nil : .harm, isVulnerabilityKnown ? nil : .vulnerability].compactMap(\.self)
    }

    /// What may have to be asked before a grade is settled.
    public enum Question: String, Hashable, CaseIterable, Codable, Sendable {
        /// How much harm?
        case harm
        /// Is somebody vulnerable concerned?
        case vulnerability
    }

    /// Of the settled ones among some decisions, how many mean that nobody comes.
    public static func nonAttendance(in decisions: [AttendanceDecision]) -> Share {
        let settled = decisions.compactMap(\.settled)
        return Share(settled.count { $0 == .desk }, of: settled.count)
    }
}
