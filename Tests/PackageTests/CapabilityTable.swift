import Foundation

/// The rows of Documentation/Capabilities.md.
struct CapabilityTable {
    /// One item.
    struct Row: CustomStringConvertible {
        let id: String
        let homes: Cell
        let rejects: Cell
        let computes: Cell

        var description: String { id }
    }

    /// What stands in a cell: nothing yet, a dash, `register`, or names with their files.
    enum Cell: Equatable {
        case blank
        case none
        case register
        case places([Place])
        case unreadable(String)

        init(_ text: String) {
            switch text {
            case "": self = .blank
            case "–": self = .none
            case "register": self = .register
            default:
                let parts = text.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
                let places = parts.compactMap(Place.init)
                self = places.count == parts.count ? .places(places) : .unreadable(text)
            }
        }

        var places: [Place] {
            if case .places(let places) = self { places } else { [] }
        }
    }

    /// A name and the file in which it is declared, such as `` `Suite.test` (SafetyModelTests/File.swift) ``.
    struct Place: Hashable, CustomStringConvertible {
        let name: String
        let file: String

        init?(_ text: String) {
            guard let match = text.wholeMatch(of: /`([A-Za-z0-9_.]+)` \(([A-Za-z0-9_+\/.]+\.swift)\)/) else {
                return nil
            }
            name = String(match.output.1)
            file = String(match.output.2)
        }

        var description: String { "\(name) in \(file)" }
    }

    let rows: [Row]

    init() throws {
        rows = try Checkout.text(of: "Documentation/Capabilities.md").split(separator: "\n").compactMap { line in
            guard line.hasPrefix("| "), !line.hasPrefix("| id ") else { return nil }
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
                .map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 5 else { return nil }
            return Row(id: cells[0], homes: Cell(cells[2]), rejects: Cell(cells[3]), computes: Cell(cells[4]))
        }
    }
}
