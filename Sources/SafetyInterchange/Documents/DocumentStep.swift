/// One step on the way from the whole document to a value in it.
enum DocumentStep: Hashable, Sendable {
    case member(String)
    case item(Int)

    /// The path that goes on from another by this step: `duties[3].within`, `facts["victim.vulnerable"]`.
    func path(from path: String) -> String {
        switch self {
        case .item(let index):
            return "\(path)[\(index)]"
        case .member(let name):
            let isPlain = !name.isEmpty && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
            if !isPlain { return "\(path)[\"\(name)\"]" }
            return path.isEmpty ? name : "\(path).\(name)"
        }
    }
}

extension [DocumentStep] {
    /// The path of those steps; empty for the whole document.
    var path: String {
        reduce("") { $1.path(from: $0) }
    }
}
