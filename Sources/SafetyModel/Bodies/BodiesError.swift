/// A register of bodies contradicts itself, or was asked about a body that it does not hold.
public struct BodiesError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    @nonexhaustive
    public enum Problem: Hashable, Sendable {
        /// Two bodies have that id.
        case duplicate
        /// The register holds no body of that id.
        case unknown
        /// The body names a successor that the register does not hold.
        case unknownSuccessor(PublicBody.ID)
        /// The body is, through those, its own successor; they begin with the body itself.
        case circle([PublicBody.ID])
    }

    /// The body.
    public let body: PublicBody.ID
    /// What is wrong.
    public let problem: Problem

    /// The error for that body.
    public init(_ body: PublicBody.ID, _ problem: Problem) {
        self.body = body
        self.problem = problem
    }

    /// Which body, and what is wrong with it.
    public var description: String {
        switch problem {
        case .duplicate: "body \(body): there is one of that id already"
        case .unknown: "body \(body): the register holds none of that id"
        case .unknownSuccessor(let successor): "body \(body): its successor \(successor) is not in the register"
        case .circle(let bodies):
            "body \(body) succeeds itself: "
                + (bodies + [body]).map(\.description).joined(separator: " → ")
        }
    }
}
