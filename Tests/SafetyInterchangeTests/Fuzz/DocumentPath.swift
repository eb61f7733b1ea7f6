import Foundation

/// A path as errors give it: `vectors[0].facts["victim.vulnerable"][1].from`.
struct DocumentPath {
    private let steps: [String]

    /// Nil where it is no such path.
    init?(_ text: String) {
        var steps: [String] = []
        var rest = Substring(text)
        while !rest.isEmpty {
            if let match = rest.prefixMatch(of: /\["(.*?)"\](?=[\[.]|$)/) {
                steps.append(String(match.1))
                rest = rest[match.range.upperBound...]
            } else if let match = rest.prefixMatch(of: /\[(\d+)\]/) {
                steps.append(String(match.1))
                rest = rest[match.range.upperBound...]
            } else if let match = rest.prefixMatch(of: /\.?([A-Za-z0-9_-]+)/) {
                steps.append(String(match.1))
                rest = rest[match.range.upperBound...]
            } else {
                return nil
            }
        }
        self.steps = steps
    }

    /// Whether the place is inside the document: all of the path but its last step, which may name what is missing.
    func isInside(_ document: Any) -> Bool {
        var value = document
        for step in steps.dropLast() {
            if let object = value as? [String: Any], let member = object[step] {
                value = member
            } else if let list = value as? [Any], let index = Int(step), list.indices.contains(index) {
                value = list[index]
            } else {
                return false
            }
        }
        return true
    }
}
