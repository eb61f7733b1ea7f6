import Foundation

/// A JSON document as Foundation reads and writes it, to hold our own reader and writer against and to spoil.
indirect enum Tree: Codable, Equatable {
    case null
    case bool(Bool)
    case whole(Int)
    case number(Double)
    case text(String)
    case list([Tree])
    case object([String: Tree])

    /// One step down.
    enum Step: Hashable {
        case member(String)
        case item(Int)
    }

    init(_ data: Data) throws {
        self = try JSONDecoder().decode(Tree.self, from: data)
    }

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let bool = try? value.decode(Bool.self) {
            self = .bool(bool)
        } else if let whole = try? value.decode(Int.self) {
            self = .whole(whole)
        } else if let number = try? value.decode(Double.self) {
            self = .number(number)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let list = try? value.decode([Tree].self) {
            self = .list(list)
        } else {
            self = .object(try value.decode([String: Tree].self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        switch self {
        case .null: try value.encodeNil()
        case .bool(let bool): try value.encode(bool)
        case .whole(let whole): try value.encode(whole)
        case .number(let number): try value.encode(number)
        case .text(let text): try value.encode(text)
        case .list(let list): try value.encode(list)
        case .object(let members): try value.encode(members)
        }
    }

    /// The document, its members in no order that anybody chose.
    func data() throws -> Data {
        try JSONEncoder().encode(self)
    }

    var kind: Int {
        switch self {
        case .null: 0
        case .bool: 1
        case .whole, .number: 2
        case .text: 3
        case .list: 4
        case .object: 5
        }
    }

    /// The way to every value in it, itself first.
    var ways: [[Step]] {
        switch self {
        case .null, .bool, .whole, .number, .text:
            [[]]
        case .list(let list):
            [[]] + list.enumerated().flatMap { index, part in part.ways.map { [.item(index)] + $0 } }
        case .object(let members):
            [[]] + members.sorted { $0.key < $1.key }.flatMap { name, part in part.ways.map { [.member(name)] + $0 } }
        }
    }

    func at(_ way: ArraySlice<Step>) -> Tree? {
        guard let step = way.first else { return self }
        return switch (self, step) {
        case (.list(let list), .item(let index)): list[index].at(way.dropFirst())
        case (.object(let members), .member(let name)): members[name]?.at(way.dropFirst())
        default: nil
        }
    }

    /// The document with another value at the end of the way.
    func replacing(_ way: ArraySlice<Step>, _ change: (Tree) -> Tree) -> Tree {
        guard let step = way.first else { return change(self) }
        switch (self, step) {
        case (.list(var list), .item(let index)):
            list[index] = list[index].replacing(way.dropFirst(), change)
            return .list(list)
        case (.object(var members), .member(let name)):
            members[name] = members[name]?.replacing(way.dropFirst(), change)
            return .object(members)
        default:
            return self
        }
    }

    /// The path as errors write it; every name in a policy is plain.
    static func path(_ way: some Sequence<Step>) -> String {
        way.reduce("") { path, step in
            switch step {
            case .item(let index): "\(path)[\(index)]"
            case .member(let name): path.isEmpty ? name : "\(path).\(name)"
            }
        }
    }
}
