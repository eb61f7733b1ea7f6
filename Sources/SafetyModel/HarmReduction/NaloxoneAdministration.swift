public import CivilTime

/// That naloxone was given to somebody.
///
/// There is no field for whom it was given to.
public struct NaloxoneAdministration: Hashable, Sendable, Identifiable {
    /// The identity of an administration.
    public typealias ID = Identifier<NaloxoneAdministration>

    /// What became of the person, as far as the giver learnt it.
    public struct Result: CodeList {
        /// The code as it is stored.
        public let rawValue: String

        /// The code with that text, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// They breathed again, and health care took over.
        public static let recovered: Result = "recovered"
        /// They breathed again, and did not want any help.
        public static let recoveredAndLeft: Result = "recovered-and-left"
        /// It had no effect.
        public static let noEffect: Result = "no-effect"
        /// They died.
        public static let died: Result = "died"

        /// The codes that this edition of the kit knows.
        public static let known: [Result] = [.recovered, .recoveredAndLeft, .noEffect, .died]
    }

    /// What is to be done after a use; the list is the kit's own, and no clinical guidance.
    public enum Step: String, Hashable, CaseIterable, Codable, Sendable {
        /// An ambulance was called.
        case ambulanceCalled = "ambulance-called"
        /// The person was watched until health care took over, or left.
        case watched
        /// The use was reported to the service's clinical lead.
        case reported
        /// The giver has a new kit, or gave up carrying one.
        case kitReplaced = "kit-replaced"
    }

    /// Which administration it is.
    public let id: ID
    /// The kit.
    public let kit: NaloxoneKit.ID
    /// Who gave it.
    public let by: Person.ID
    /// When.
    public let at: Instant
    /// How many doses.
    public let doses: Int
    /// What became of the person; nil where nobody knows.
    public var result: Result?
    /// What has been done since, in the order of the list.
    public internal(set) var steps: [Step] = []
    /// Where it stands, and how it came there.
    public internal(set) var progress = Progress<State>()

    /// That a kit which was used by then was given by its holder.
    ///
    /// - Throws: ``Rejection`` by `use-of-a-carried-kit` where the kit was not used, was not carried by that person, or
    ///   less than one dose was given.
    public init(
        id: ID, of kit: NaloxoneKit, by giver: Person.ID, at instant: Instant, doses: Int, result: Result? = nil
    ) throws(Rejection) {
        guard kit.progress.reached(.used) != nil, kit.holder?.person == giver, doses > 0 else {
            throw Rejection(
                .useOfACarriedKit, "administration \(id)",
                found: "kit \(kit.id) is \(kit.progress.state.rawValue), \(doses) doses, or another carried it")
        }
        self.id = id
        self.kit = kit.id
        self.by = giver
        self.at = instant
        self.doses = doses
        self.result = result
    }

    /// The steps that are still to be done, in order.
    public var openSteps: [Step] { Step.allCases.filter { !steps.contains($0) } }

    /// Keeps that a step was done.
    public mutating func record(_ step: Step) {
        steps = Step.allCases.filter { steps.contains($0) || $0 == step }
    }

    /// Moves the administration.
    ///
    /// - Throws: ``TransitionError`` with `.illegalMove` or `.outOfOrder`, or with `.notReady` where it is settled and a
    ///   step after the use is still to be done.
    public func applying(
        _ event: State.Event, at instant: Instant
    ) throws(TransitionError) -> Outcome<NaloxoneAdministration> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: "administration \(id)") { () throws(Rejection) in
            if event == .settle { try demandSteps() }
        }
        return Outcome(changed, directives: event == .enterInError ? [.schedule(.correctionNotice, from: instant)] : [])
    }

    private func demandSteps() throws(Rejection) {
        guard openSteps.isEmpty else {
            let open = openSteps.map(\.rawValue).joined(separator: ", ")
            throw Rejection(.stepsAfterUse, "administration \(id)", found: "not done: \(open)")
        }
    }
}

extension NaloxoneAdministration {
    /// Where an administration stands.
    public enum State: String, ProcessState {
        /// It was given, and something may still be to be done.
        case given
        /// All was done.
        case settled
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves an administration from state to state.
        public enum Event: String, ProcessEvent {
            /// All has been done.
            case settle
            /// It is taken up again.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// It was given.
        public static let first = State.given

        /// The table of legal moves.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.given, .settle, .settled), LegalMove(.settled, .reopen, .given),
        ]
    }
}

extension NaloxoneAdministration: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case kit
        case by
        case at
        case doses
        case result
        case steps
        case progress
    }

    /// Reads an administration, of which every step was done where it is settled.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        kit = try container.decode(NaloxoneKit.ID.self, forKey: .kit)
        by = try container.decode(Person.ID.self, forKey: .by)
        at = try container.decode(Instant.self, forKey: .at)
        doses = try container.decode(Int.self, forKey: .doses)
        result = try container.decodeIfPresent(Result.self, forKey: .result)
        steps = try container.decode([Step].self, forKey: .steps)
        progress = try container.decode(Progress<State>.self, forKey: .progress)
        do throws(Rejection) {
            guard doses > 0 else {
                throw Rejection(.useOfACarriedKit, "administration \(id)", found: "\(doses) doses")
            }
            if progress.state == .settled { try demandSteps() }
        } catch {
            throw decoder.refusal(error)
        }
    }
}
