import Foundation

/// A public type of the model as its source declares it.
struct StoredType {
    /// Its name.
    let name: String
    /// The type it is nested in; nil where it stands by itself.
    let holder: String?
    /// True for an enum.
    let isEnum: Bool
    /// True where it, or an extension at the outermost level, says that it is stored.
    var isStored: Bool
    /// The names under which its members are written, without those that may be missing.
    let keys: [String]

    /// Every public struct and enum of a folder, but for code lists, errors and what is generic over its parts.
    static func declared(in folder: String) throws -> [StoredType] {
        let folder = Checkout.root.appending(path: folder)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.resolvingSymlinksInPath().path)
        // A look for words is many times quicker than one for patterns, and few lines have them.
        let words = ["struct ", "enum ", "extension "]
        var types: [StoredType] = []
        var storedByExtension: Set<String> = []
        for path in paths.sorted() where path.hasSuffix(".swift") {
            let lines = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
                .split(separator: "\n", omittingEmptySubsequences: false)
            var outermost: String?
            for (index, line) in lines.enumerated() where words.contains(where: line.contains) {
                if let match = line.firstMatch(of: /^(?:public )?(?:struct|enum|extension) (\w+)/) {
                    outermost = String(match.output.1)
                }
                if let match = line.firstMatch(of: /^extension (\w+): .*Codable/) {
                    storedByExtension.insert(String(match.output.1))
                }
                guard let match = line.firstMatch(of: /^( *)public (struct|enum) (\w+)(?:<[^>]*>)?: (.*)$/),
                    !match.output.4.contains("CodeList"), !match.output.4.contains("Error")
                else { continue }
                let body = lines[(index + 1)...].prefix { $0 != match.output.1 + "}" }
                types.append(
                    StoredType(
                        name: String(match.output.3), holder: match.output.1.isEmpty ? nil : outermost,
                        isEnum: match.output.2 == "enum", isStored: match.output.4.contains("Codable"),
                        keys: obligatoryKeys(in: body)))
            }
        }
        for index in types.indices where types[index].holder == nil && storedByExtension.contains(types[index].name) {
            types[index].isStored = true
        }
        return types
    }

    private static func obligatoryKeys(in body: ArraySlice<Substring>) -> [String] {
        let optional = Set(
            body.lazy.filter { $0.contains("?") }.compactMap {
                $0.firstMatch(of: /^ *public .*(?:let|var) (\w+): [^{=]*\?(?: \{)?$/)?.output.1
            })
        return
            body.drop { !$0.contains("enum CodingKeys") }.dropFirst()
            .prefix { !$0.contains("}") }
            .compactMap { $0.firstMatch(of: /case (\w+)(?: = "([^"]*)")?/)?.output }
            .filter { !optional.contains($0.1) }
            .map { String($0.2 ?? $0.1) }
    }
}
