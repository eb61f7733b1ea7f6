/// The states of a process, with the table of its legal moves.
///
/// An enum whose cases are the states. Two events are common to all processes: what is over can be taken up again, and
/// anything can be found to have been entered in error, which is for good.
public protocol ProcessState: RawRepresentable<String>, CaseIterable, Hashable, Codable, Sendable {
    /// What moves it from state to state.
    associatedtype Event: ProcessEvent

    /// The state in which it starts.
    static var first: Self { get }
    /// It should never have been entered.
    static var enteredInError: Self { get }
    /// Its own moves, reopening included; entering in error is added by ``legalMoves``.
    static var moves: [LegalMove<Self, Event>] { get }
}

extension ProcessState {
    /// The table of legal moves; everything that is not in it is refused.
    public static var legalMoves: [LegalMove<Self, Event>] {
        moves + allCases.filter { $0 != enteredInError }.map { LegalMove($0, .enterInError, .enteredInError) }
    }

    /// The events that are legal in this state, in the table's order.
    public var legalEvents: [Event] {
        Self.legalMoves.filter { $0.from == self }.map(\.event)
    }
}
