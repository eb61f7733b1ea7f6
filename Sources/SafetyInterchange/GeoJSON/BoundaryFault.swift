public import SafetyModel

/// A feature of a file of boundaries that could not be read: which one, where in the document, and why.
public struct BoundaryFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// The feature's place in the file, from 0.
    public let feature: Int
    /// The code of its area; nil where that could not be read either.
    public let area: Area?
    /// Where in the document, and what is wrong there.
    public let error: DocumentError

    /// The feature, its area, and the fault with its path.
    public var description: String {
        "feature \(feature)\(area.map { ", area '\($0)'" } ?? ""): \(error)"
    }
}
