import CivilTime

extension Period {
    /// True for a period that somebody can keep to: its number, where it has one, is 1 or more.
    var isPossible: Bool { count.map { $0 > 0 } ?? true }

    /// True for a period after which something can be due again and again: it has a number, of 1 or more.
    var canRecur: Bool { count.map { $0 > 0 } ?? false }
}
