public import PolicyEngine

/// Why a file holds no policy.
public enum PolicyFileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The document is not of the format.
    case document(DocumentError)
    /// The document is of the format, and its rules are no policy; the path of the field at fault.
    case policy(PolicyError, path: String)

    /// The path in the document, such as `duties[3].within[0].when`; empty for the whole document.
    public var path: String {
        switch self {
        case .document(let error): error.path
        case .policy(_, let path): path
        }
    }

    /// Path and fault in one line.
    public var description: String {
        switch self {
        case .document(let error): error.description
        case .policy(let error, let path): "\(path): \(error)"
        }
    }
}
