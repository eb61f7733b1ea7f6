/// Whether a panel is what one of the four tests asks, and on what evidence.
public struct PanelTestResult: Hashable, Sendable {
    /// Which test.
    public let test: PanelTest
    /// What was looked at.
    public let evidence: [PanelEvidence]

    /// Whether it is met: no where one question is answered no, unknown where one is open.
    public var isMet: Bool? {
        if evidence.contains(where: { $0.answer == false }) { return false }
        return evidence.contains { $0.answer == nil } ? nil : true
    }
}

/// How often a question about a panel is answered yes, no, or not at all.
public struct PanelEvidence: Hashable, Sendable {
    /// What is asked of each member, group, meeting or kind of information.
    public enum Question: String, Hashable, CaseIterable, Sendable {
        /// Of each member: do they work for somebody else than the body scrutinised?
        case worksElsewhere
        /// Of each group most affected: does somebody of it sit on the panel?
        case groupSits
        /// Of each meeting: were its minutes published?
        case minutesPublished
        /// Of each meeting: could the public come?
        case openMeeting
        /// Of each kind of information in the terms: was it shown?
        case informationShown
    }

    /// What is asked.
    public let question: Question
    /// How often the answer is yes, and how often nobody knows it.
    public let share: Share

    init(_ question: Question, _ answers: [Bool?]) {
        self.question = question
        share = Share(of: answers)
    }

    /// No where one answer is no; unknown where one is, or where there was nothing to ask.
    public var answer: Bool? {
        if share.part + share.unknown < share.whole { return false }
        return share.unknown > 0 || share.whole == 0 ? nil : true
    }
}
