public import PolicyEngine

/// A case as one line of JSON: what a vector has, but with nothing that must be expected, and perhaps with the policy to
/// judge it by.
public struct CaseLine: Hashable, Sendable {
    /// The policy to judge it by; nil where the line names none.
    public let policy: PolicyID?
    /// Evidence and instants, with what the line expects, if anything.
    public let vector: Vector

    /// A case of a vector.
    public init(_ vector: Vector, policy: PolicyID? = nil) {
        self.policy = policy
        self.vector = vector
    }

    /// Reads a line strictly: an unknown member is an error.
    ///
    /// - Throws: `DocumentError` with the path in the line.
    public init(json: ArraySlice<UInt8>) throws(DocumentError) {
        let node = try DocumentNode(document: json)
        let members = try node.members(allowed: Self.memberNames)
        policy = try members.optional("policy").map { (node) throws(DocumentError) in PolicyID(try node.text()) }
        vector = try Vector(members, of: node)
    }

    private static let memberNames = Vector.memberNames + ["policy"]
}
