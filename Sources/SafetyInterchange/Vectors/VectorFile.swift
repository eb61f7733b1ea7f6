public import CivilTime
public import PolicyEngine

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A file of vectors in the format `community-safety-vectors/1`: one policy, many test cases.
public struct VectorFile: Hashable, Sendable {
    /// The format's name and version.
    public static let format = "community-safety-vectors/1"

    /// The policy that the vectors are about; it applies whatever its days in force.
    public let policy: PolicyID
    /// Whose working days are counted.
    public let division: Division
    /// The test cases, in the file's order.
    public let vectors: [Vector]

    /// Reads a file of vectors strictly: an unknown member is an error.
    ///
    /// - Throws: `DocumentError` with the path in the document.
    public init(json: Data) throws(DocumentError) {
        let document = try DocumentNode(document: json)
        let members = try document.members(allowed: ["format", "policy", "calendar", "vectors"])
        let format = try members.required("format", in: document)
        guard try format.text() == Self.format else { throw format.bad("\"\(Self.format)\"") }
        policy = PolicyID(try members.required("policy", in: document).text())
        let calendar = try members.required("calendar", in: document)
        let divisionNode = try calendar.members(allowed: ["division"]).required("division", in: calendar)
        guard let division = Division(rawValue: try divisionNode.text()) else {
            throw divisionNode.bad("one of \(Division.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        self.division = division
        let nodes = try members.required("vectors", in: document).items()
        var ids: Set<String> = []
        vectors = try nodes.map { (node) throws(DocumentError) in
            let vector = try Vector(node)
            if !ids.insert(vector.id).inserted {
                throw DocumentError("\(node.path).id", .badValue(vector.id, expected: "unique in the file"))
            }
            return vector
        }
    }

    /// The built-in calendar of the file's division.
    public var calendar: WorkingCalendar {
        switch division {
        case .englandAndWales: .englandAndWales
        case .scotland: .scotland
        case .northernIreland: .northernIreland
        }
    }
}
