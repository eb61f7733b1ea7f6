public import CivilTime

/// A statement that a witness made, and what had been said to them before.
///
/// The words are not here: a statement is evidence, and is kept as such.
public struct WitnessStatement: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a statement.
    public typealias ID = Identifier<WitnessStatement>

    /// Which statement it is.
    public let id: ID
    /// Whose statement.
    public let witness: Witness.ID
    /// When it was made.
    public let made: Instant
    /// What they were told before.
    public let warnings: [WitnessWarning]
    /// Whether support had been offered to them.
    public let supportOffered: Answer

    /// A statement made at an instant.
    public init(
        id: ID, of witness: Witness.ID, at made: Instant, warnings: [WitnessWarning], supportOffered: Answer = .unknown
    ) {
        self.id = id
        self.witness = witness
        self.made = made
        self.warnings = warnings
        self.supportOffered = supportOffered
    }

    /// What the kit asks that a witness was told before a statement of theirs is used.
    ///
    /// The choice is the kit's own, and no test of admissibility: the law of evidence asks more, and a policy says it.
    public static let warningsNeeded: [WitnessWarning] = [.mayBeCalled, .mustBeTrue, .isDisclosed]

    /// Lets the statement be used only where the needs of the witness were assessed and the warnings were given.
    ///
    /// - Parameters:
    ///   - instant: when it is to be used.
    ///   - assessment: the assessment of the witness's needs; nil where there is none.
    /// - Throws: ``Rejection`` by `needs-before-statement-use` where there is no assessment of this witness that was
    ///   made, or declined, by that instant, or by `warnings-are-given` naming the first that was not.
    public func requireUsable(at instant: Instant, by assessment: WitnessNeedsAssessment?) throws(Rejection) {
        let name = "witness statement \(id)"
        guard let assessment, assessment.witness == witness else {
            throw Rejection(.needsBeforeStatementUse, name, found: "the needs of witness \(witness) are not assessed")
        }
        let state = assessment.progress.state(at: instant)
        switch state {
        case .assessed, .reviewed, .declined: break
        case .owed, .offered, .enteredInError:
            throw Rejection(.needsBeforeStatementUse, name, found: "the assessment stands as '\(state.rawValue)'")
        }
        if let warning = Self.warningsNeeded.first(where: { !warnings.contains($0) }) {
            throw Rejection(.warningsAreGiven, name, found: "nothing says that '\(warning)' was said")
        }
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case witness
        case made
        case warnings
        case supportOffered
    }
}
