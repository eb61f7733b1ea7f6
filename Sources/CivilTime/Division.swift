/// A part of the United Kingdom with bank holidays of its own.
public enum Division: String, Hashable, CaseIterable, Codable, Sendable {
    /// England and Wales.
    case englandAndWales = "england-and-wales"
    /// Scotland.
    case scotland
    /// Northern Ireland.
    case northernIreland = "northern-ireland"
}
