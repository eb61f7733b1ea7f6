import CommunitySafetyKit

/// The board that a person reads: plain text, at most 100 columns.
struct Screen {
    private let roster: Roster
    private let board: Board
    private let paper = Paper(width: 100)

    init(roster: Roster, board: Board) {
        self.roster = roster
        self.board = board
    }

    func show() {
        showHeading()
        showDeployments()
        showHours()
        showReviews()
        showCommitments()
        showAuthorities()
    }

    private func showHeading() {
        print("Duty board of \(SampleForce.name), a force that does not exist; as of \(board.asOf)")
        print(
            "\(roster.specials.count) special constables, \(roster.watches.count) watches, "
                + "\(roster.agreements.count) agreement, \(roster.partnerships.count) partnership; "
                + "volunteers without a rulebook here: \(roster.otherVolunteers)")
        print(
            "\(roster.new) new records, \(roster.known) known already; "
                + "the journal stands at \(roster.journal?.description ?? "no entry")\n")
    }

    private func showDeployments() {
        func those(_ answer: Truth) -> [Board.Deployment] { board.deployments.filter { $0.finding.answer == answer } }
        print("May deploy (\(those(.yes).count))")
        for deployment in those(.yes) {
            paper.entry(deployment.name, alone(deployment))
        }
        print("\nMay not deploy, and why (\(those(.no).count))")
        for deployment in those(.no) {
            let finding = deployment.finding
            paper.entry(
                deployment.name,
                finding.failing.map { why($0, in: finding) } + finding.open.map { "not known either: \($0.summary)" })
        }
        print("\nMust be asked first (\(those(.unknown).count))")
        for deployment in those(.unknown) {
            paper.entry(deployment.name, deployment.finding.missing.map(board.question))
        }
        if let finding = those(.yes).first?.finding {
            paper.entry(
                "note",
                [
                    "rules of \(finding.citation); a yes is founded as its weakest requirement is: "
                        + "\(finding.verification.rawValue). Not judged: "
                        + "\(finding.unjudged.joined(separator: "; ")). The day on which the service began is taken "
                        + "for the day of appointment, which nobody records."
                ])
        }
    }

    private func alone(_ deployment: Board.Deployment) -> [String] {
        switch deployment.alone.answer {
        case .yes: ["also without a colleague"]
        case .no: deployment.alone.failing.map { "not without a colleague: \(why($0, in: deployment.alone))" }
        case .unknown: deployment.alone.missing.map { "without a colleague? \(board.question($0))" }
        }
    }

    private func why(_ requirement: Requirement, in finding: Finding) -> String {
        "\(requirement.summary)\n\(requirement.citation ?? finding.citation); "
            + "rule \(requirement.verification.rawValue)"
    }

    private func showHours() {
        print("\nMinimum hours, \(board.month) so far")
        for line in board.hours {
            let given = line.minutes.map { "\($0 / 60) h \($0 % 60) min given" } ?? "not recorded"
            let rest: [String] =
                switch line.finding.answer {
                case .yes: ["\(given): enough"]
                case .no: ["\(given): not enough"]
                case .unknown where line.minutes != nil: ["\(given): not yet enough, and the month is not over"]
                case .unknown: [given] + line.finding.missing.map(board.question)
                }
            paper.entry(line.name, rest)
        }
        if let finding = board.hours.first?.finding, let quota = finding.parts.first?.requirement {
            paper.entry(
                "note",
                [
                    "\(quota.summary): \(finding.citation); \(finding.bindingForce.rawValue), "
                        + "rule \(quota.verification.rawValue)"
                ])
        }
    }

    private func showReviews() {
        print("\nWatches and their reviews (\(board.reviews.count))")
        for status in Self.order {
            for owed in board.reviews where owed.determination.status == status {
                show(owed, as: Self.reviewWord(status))
            }
        }
    }

    private func showCommitments() {
        print("\nCommitments under agreements (\(board.commitments.count))")
        for status in Self.order {
            for owed in board.commitments where owed.determination.status == status {
                show(owed, as: Self.commitmentWord(status))
            }
        }
    }

    private func show(_ owed: Board.Owed, as word: String) {
        let determination = owed.determination
        var rest = ["\(determination.summary)"]
        let due = determination.due.map { "due before \($0)" } ?? "no due instant"
        let missed = determination.missed.map { "; periods missed: \($0)" } ?? ""
        let names = board.names(of: determination.owedBy)
        let by = names.isEmpty ? "" : "; by \(names.joined(separator: " or "))"
        rest.append("\(due)\(missed)\(by)")
        rest += determination.missing.map(board.question)
        // An agreement's promise is the place in it, and stands above.
        let citation = determination.citation
        rest.append("\(citation.instrument) \(citation.edition); rule \(determination.verification.rawValue)")
        paper.entry(word, [rest.joined(separator: "\n")])
    }

    private func showAuthorities() {
        func seats(_ answer: Truth) -> [AuthoritySeat] { board.seats.filter { $0.isVacant == answer } }
        print("\nResponsible authorities not at the table (\(seats(.yes).count))")
        for seat in seats(.yes) {
            let finding = seat.authority.finding
            paper.entry(
                "no member",
                [
                    "\(finding.question) Yes.\n\(finding.citation); rule \(finding.verification.rawValue)\(seen(finding))"
                ])
        }
        for seat in seats(.unknown) {
            paper.entry(
                "must be asked", [seat.authority.finding.question] + seat.authority.finding.missing.map(board.question))
        }
        let present = seats(.no).flatMap(\.members).map(board.name)
        paper.entry("at the table", [present.isEmpty ? "nobody" : present.joined(separator: ", ")])
    }

    private func seen(_ finding: Finding) -> String {
        finding.assumptions.isEmpty ? "" : "; assumed: \(finding.assumptions.map(\.rawValue).joined(separator: ", "))"
    }

    /// What somebody should do something about comes first.
    private static let order: [Status] = [
        .breached, .undetermined, .pending, .judgement, .late, .met, .open, .taken, .lapsed, .excepted, .notOwed,
    ]

    private static func reviewWord(_ status: Status) -> String {
        switch status {
        case .breached: "overdue"
        case .undetermined: "must be asked"
        case .judgement: "a judgement"
        default: status.rawValue
        }
    }

    private static func commitmentWord(_ status: Status) -> String {
        switch status {
        case .breached: "missed"
        case .undetermined: "must be asked"
        case .late: "kept late"
        case .met: "kept"
        case .notOwed: "not owed"
        default: status.rawValue
        }
    }
}
