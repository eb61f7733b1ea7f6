/// Leave to see personal values: for which purposes, up to which sensitivity, and why.
///
/// To encode entities with personal fields, put one under `.disclosure` into the encoder's `userInfo`.
public struct Disclosure: Hashable, Sendable {
    /// The purposes covered; nil covers every purpose.
    public let purposes: Set<Purpose>?
    /// The highest sensitivity covered; nil covers every one, codes unknown to this edition included.
    public let ceiling: Sensitivity?
    /// Why, in words that can stand in an audit.
    public let reason: String

    /// Leave for values collected for one of these purposes, up to a sensitivity.
    public init(for purposes: Set<Purpose>, upTo ceiling: Sensitivity, reason: String) {
        self.init(purposes: purposes, ceiling: ceiling, reason: reason)
    }

    private init(purposes: Set<Purpose>?, ceiling: Sensitivity?, reason: String) {
        self.purposes = purposes
        self.ceiling = ceiling
        self.reason = reason
    }

    /// Leave to keep values in the record store of the controller that collected them.
    ///
    /// Keeping a record serves whatever purpose it was collected for, so every purpose and sensitivity is covered.
    public static func storage(reason: String) -> Disclosure {
        Disclosure(purposes: nil, ceiling: nil, reason: reason)
    }

    /// True where a value of that sensitivity, collected for that purpose, may be seen.
    public func covers(_ sensitivity: Sensitivity, collectedFor purpose: Purpose) -> Bool {
        let isWithinPurposes = purposes.map { $0.contains(purpose) } ?? true
        // An unknown code as ceiling is no licence for everything below it: what it means is not known here.
        let isWithinCeiling = ceiling.map { sensitivity == $0 || (sensitivity < $0 && $0.isKnown) } ?? true
        return isWithinPurposes && isWithinCeiling
    }
}

extension CodingUserInfoKey {
    /// The key under which an encoder's `userInfo` holds the ``Disclosure`` that covers what it encodes.
    public static let disclosure: CodingUserInfoKey = {
        guard let key = CodingUserInfoKey(rawValue: "community-safety.disclosure") else {
            preconditionFailure("CodingUserInfoKey takes any text")
        }
        return key
    }()
}
