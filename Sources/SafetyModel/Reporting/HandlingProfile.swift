/// With what care reports of a category are handled.
public enum HandlingProfile: String, Hashable, CaseIterable, Codable, Sendable {
    /// As any report.
    case ordinary
    /// With care for the safety of whoever it is about: nobody contacts them without instructions how it is safe.
    case enhanced
}

extension ReportCategory {
    /// With what care reports of this category are handled.
    ///
    /// Hate and domestic abuse are under-reported and dangerous to report. A category that this edition of the kit does
    /// not know is handled with the same care, for it may be such.
    public var handling: HandlingProfile {
        self == .hate || self == .domesticAbuse || !isKnown ? .enhanced : .ordinary
    }
}
