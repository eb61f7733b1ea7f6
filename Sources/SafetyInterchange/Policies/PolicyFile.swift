public import PolicyEngine

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A policy as a file, in the format `community-safety-policy/1`.
///
/// Reading is strict: an unknown member, one that stands twice and one of the wrong kind are errors with their path.
/// Writing has one canonical form, so that a file written from a policy that was read from such a file is the same,
/// byte for byte: UTF-8, each member in the place that Documentation/PolicyFiles.md gives it, what says nothing left
/// out, two spaces of indentation, a line break at the end.
public struct PolicyFile: Hashable, Sendable {
    /// The format's name and version.
    public static let format = Policy.format

    /// The policy that the file holds.
    public let policy: Policy

    /// A file that holds that policy.
    public init(_ policy: Policy) {
        self.policy = policy
    }

    /// Reads a policy strictly.
    ///
    /// - Throws: `PolicyFileError` with the path in the document.
    public init(json: Data) throws(PolicyFileError) {
        let document: DocumentNode
        do throws(DocumentError) {
            document = try DocumentNode(document: json)
        } catch {
            throw .document(error)
        }
        do {
            policy = try DocumentDecoder(document).value(Policy.self)
        } catch let error as DocumentError {
            throw .document(error)
        } catch let error as PolicyError {
            throw .policy(error, path: error.path(in: document))
        } catch {
            throw .document(DocumentError("", .unreadable("\(error)")))
        }
    }

    /// The policy in its canonical form.
    ///
    /// - Throws: `DocumentError` for a policy that is nested deeper than files are read.
    public func json() throws(DocumentError) -> Data {
        try DocumentEncoder.canonical(policy)
    }
}
