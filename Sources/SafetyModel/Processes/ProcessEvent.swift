/// The events of a process: an enum whose cases move it from state to state.
public protocol ProcessEvent: RawRepresentable<String>, CaseIterable, Hashable, Codable, Sendable {
    /// It is taken up again.
    static var reopen: Self { get }
    /// It is found to have been entered in error.
    static var enterInError: Self { get }
}
