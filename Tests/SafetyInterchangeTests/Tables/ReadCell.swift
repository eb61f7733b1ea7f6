import SafetyReports

/// A cell as a file shows it.
enum ReadCell: Equatable {
    case count(Int)
    case suppressed(PublishedCell.Suppression)

    init(_ cell: PublishedCell) {
        self = cell.count.map { .count($0) } ?? .suppressed(cell.suppression ?? .notKnown)
    }

    var count: Int? { if case .count(let number) = self { number } else { nil } }
    var isProtected: Bool { self == .suppressed(.disclosureControl) }
}
