#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A place in a JSON document, for reading a format strictly: every fault carries the path.
struct DocumentNode {
    let value: JSONValue
    private let trail: DocumentTrail

    init(document: Data) throws(DocumentError) {
        value = try JSONReader.value(of: document)
        trail = .document
    }

    init(document line: ArraySlice<UInt8>) throws(DocumentError) {
        value = try JSONReader.value(of: line)
        trail = .document
    }

    private init(_ value: JSONValue, _ trail: DocumentTrail) {
        self.value = value
        self.trail = trail
    }

    /// The path in the document; empty for the whole document.
    var path: String { trail.path }

    func wrong(_ expected: String) -> DocumentError {
        DocumentError(path, .wrongKind(expected: expected, found: value.kind))
    }

    var isNull: Bool { value == .null }

    /// The members of an object that has no other members than those allowed.
    func members(allowed: [String]) throws(DocumentError) -> [String: DocumentNode] {
        guard case .object(let object) = value else { throw wrong("an object") }
        for key in object.names where !allowed.contains(key) {
            throw DocumentError(step(key), .unknownMember(allowed: allowed))
        }
        return entries(object)
    }

    /// The members of an object whose keys are the author's own.
    func anyMembers() throws(DocumentError) -> [String: DocumentNode] {
        guard case .object(let object) = value else { throw wrong("an object") }
        return entries(object)
    }

    private func entries(_ object: JSONObject) -> [String: DocumentNode] {
        var nodes: [String: DocumentNode] = [:]
        for name in object.names { nodes[name] = member(name) }
        return nodes
    }

    /// The members' names in the order in which they are written; empty for what is no object.
    var names: [String] {
        if case .object(let object) = value { object.names } else { [] }
    }

    /// The member of that name; nil where there is none.
    func member(_ name: String) -> DocumentNode? {
        guard case .object(let object) = value, let member = object[name] else { return nil }
        return DocumentNode(member, .step(.member(name), after: trail))
    }

    /// The path of that member, whether it is there or not.
    func step(_ name: String) -> String {
        DocumentStep.member(name).path(from: path)
    }

    func items() throws(DocumentError) -> [DocumentNode] {
        guard case .array(let items) = value else { throw wrong("a list") }
        return items.enumerated().map { DocumentNode($0.element, .step(.item($0.offset), after: trail)) }
    }

    func text() throws(DocumentError) -> String {
        guard case .string(let text) = value else { throw wrong("a text") }
        return text
    }

    func bool() throws(DocumentError) -> Bool {
        guard case .bool(let bool) = value else { throw wrong("true or false") }
        return bool
    }

    func integer() throws(DocumentError) -> Int {
        guard case .number(let number) = value else { throw wrong("a whole number") }
        guard let integer = number.integer else {
            throw DocumentError(path, .wrongKind(expected: "a whole number", found: "the number \(number.text)"))
        }
        return integer
    }

    /// One text or a list of texts.
    func texts() throws(DocumentError) -> [String] {
        if case .string(let text) = value { return [text] }
        guard case .array = value else { throw wrong("a text or a list of texts") }
        return try items().map { (item) throws(DocumentError) in try item.text() }
    }

    func bad(_ expected: String) -> DocumentError {
        if case .string(let text) = value { return DocumentError(path, .badValue(text, expected: expected)) }
        return wrong(expected)
    }
}

extension [String: DocumentNode] {
    /// The member of that name, which the object must have.
    func required(_ key: String, in parent: DocumentNode) throws(DocumentError) -> DocumentNode {
        guard let node = self[key] else {
            throw DocumentError(parent.step(key), .missing)
        }
        return node
    }

    /// The member of that name, or nil where it is absent or null.
    func optional(_ key: String) -> DocumentNode? {
        guard let node = self[key], !node.isNull else { return nil }
        return node
    }
}
