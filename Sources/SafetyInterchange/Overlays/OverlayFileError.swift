public import PolicyEngine

/// Why a file holds no overlay, or one that cannot be applied.
public enum OverlayFileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The document is not of the format.
    case document(DocumentError)
    /// The document is of the format, and does not fit its base; the path of the change at fault.
    case overlay(OverlayError, path: String)

    /// The path in the document, such as `changedDuties[0].within`; empty for the whole document.
    public var path: String {
        switch self {
        case .document(let error): error.path
        case .overlay(_, let path): path
        }
    }

    /// Path and fault in one line.
    public var description: String {
        switch self {
        case .document(let error): error.description
        case .overlay(let error, let path): "\(path.isEmpty ? "document" : path): \(error)"
        }
    }
}
