/// One search, or one use of force, that a panel looks at: from its review to what management answers.
public struct ScrutinyCase: Hashable, Sendable, Identifiable {
    /// The identity of a case.
    public typealias ID = Identifier<ScrutinyCase>

    /// Which case it is.
    public let id: ID
    /// Whose case it is.
    public let panel: ScrutinyPanel.ID
    /// The record that is looked at.
    public let record: RecordReference
    /// Whether the reviewers are not to know who the officer is.
    public let isBlind: Bool
    /// Who the officer is, where recorded.
    public let officer: Personal<String>?
    /// What reviewers made of it, in order.
    public internal(set) var reviews: [GroundsReview]
    /// The panel to which it was escalated, where it was.
    public internal(set) var escalatedTo: ScrutinyPanel.ID?
    /// What management was asked to do, in order.
    public internal(set) var measures: [ManagementAction]
    /// What management answered in words that name nobody; nil where it did not.
    public internal(set) var answer: String?
    /// Where it stands and how it came there.
    public internal(set) var progress = Progress<State>()

    /// A case that awaits its review.
    public init(
        id: ID, of panel: ScrutinyPanel.ID, on record: RecordReference, isBlind: Bool,
        officer: Personal<String>? = nil
    ) {
        self.id = id
        self.panel = panel
        self.record = record
        self.isBlind = isBlind
        self.officer = officer
        self.reviews = []
        self.measures = []
    }

    /// What a reviewer is shown.
    public var material: ScrutinyMaterial {
        ScrutinyMaterial(record: record, officer: isBlind ? nil : officer)
    }

    /// The grade of the last review; nil before there is one.
    public var grade: GroundsGrade? { reviews.last?.grade }

    /// Where a case stands.
    public enum State: String, ProcessState {
        /// Its grounds are to be reviewed.
        case awaitingReview = "awaiting-review"
        /// They have a grade.
        case graded
        /// Another panel was asked.
        case escalated
        /// Management was asked to act.
        case withManagement = "with-management"
        /// Management answered.
        case answered
        /// It is over.
        case closed
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves a case from state to state.
        public enum Event: String, ProcessEvent {
            /// A reviewer gives a grade.
            case grade
            /// Another panel is asked.
            case escalate
            /// Management is asked to act.
            case askManagement = "ask-management"
            /// Management answers.
            case answer
            /// The case is closed.
            case close
            /// It is taken up again, and its grounds are reviewed anew.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// A case starts with its review.
        public static let first = State.awaitingReview

        /// A case with a grade is escalated, put to management or closed; an answer can be escalated too.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.awaitingReview, .grade, .graded),
            LegalMove(.graded, .escalate, .escalated),
            LegalMove(.graded, .askManagement, .withManagement),
            LegalMove(.graded, .close, .closed),
            LegalMove(.escalated, .askManagement, .withManagement),
            LegalMove(.escalated, .answer, .answered),
            LegalMove(.withManagement, .answer, .answered),
            LegalMove(.answered, .escalate, .escalated),
            LegalMove(.answered, .close, .closed),
            LegalMove(.closed, .reopen, .awaitingReview),
        ]
    }

    var subject: String { "scrutiny case \(id)" }
}

extension ScrutinyCase: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case panel
        case record
        case isBlind
        case officer
        case reviews
        case escalatedTo
        case measures
        case answer
        case progress
    }

    /// Reads a case; each grading has its review, and what was escalated or answered says to whom or what.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try container.decode(ID.self, forKey: .id),
            of: try container.decode(ScrutinyPanel.ID.self, forKey: .panel),
            on: try container.decode(RecordReference.self, forKey: .record),
            isBlind: try container.decode(Bool.self, forKey: .isBlind),
            officer: try container.decodeIfPresent(Personal<String>.self, forKey: .officer))
        reviews = try container.decode([GroundsReview].self, forKey: .reviews)
        escalatedTo = try container.decodeIfPresent(ScrutinyPanel.ID.self, forKey: .escalatedTo)
        measures = try container.decode([ManagementAction].self, forKey: .measures)
        answer = try container.decodeIfPresent(String.self, forKey: .answer)
        progress = try container.decode(Progress<State>.self, forKey: .progress)
        do throws(Rejection) {
            try checkStored()
        } catch {
            throw decoder.refusal(error)
        }
    }

    private func checkStored() throws(Rejection) {
        let gradings = progress.count(of: .grade)
        guard reviews.count == gradings else {
            throw Rejection(
                .groundsAreReviewedByThePanel, subject, found: "\(reviews.count) reviews of \(gradings) gradings")
        }
        if isBlind, reviews.contains(where: { $0.knewOfficer != false }) {
            throw Rejection(.reviewIsBlind, subject, found: "a reviewer knew the officer, or nobody recorded it")
        }
        if progress.count(of: .escalate) > 0, escalatedTo == nil {
            throw Rejection(.escalationHasAConcern, subject, found: "it is not said to whom it is escalated")
        }
        if progress.count(of: .answer) > 0, answer == nil {
            throw Rejection(.managementAnswersAfterActing, subject, found: "it is answered and there is no answer")
        }
    }
}
