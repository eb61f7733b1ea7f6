/// A detail of a text by which somebody could be found out.
///
/// The search finds what has the shape of such a detail, and the names that it is given; that it finds nothing is no
/// proof that there is nothing.
public enum IdentifyingDetail: String, Hashable, CaseIterable, Codable, Sendable {
    /// A name that was to be kept out.
    case name
    /// A full postcode.
    case postcode
    /// A house number with its street.
    case address
    /// An electronic mail address.
    case email
    /// A telephone number.
    case telephone
    /// The mark of a vehicle.
    case vehicleMark = "vehicle-mark"

    /// The kinds of details in a text, in the order above.
    ///
    /// - Parameters:
    ///   - text: the text.
    ///   - names: the names to be kept out; of each also its last word alone.
    ///   - contacts: public telephone numbers, addresses and the like that may stand in it.
    public static func found(
        in text: String, keepingOut names: [Personal<String>] = [], allowing contacts: Set<String> = []
    ) -> [IdentifyingDetail] {
        // A blank contact would be found between any two letters and take every word apart.
        let open = contacts.filter { !$0.allSatisfy(\.isWhitespace) }.sorted { $0.utf8.count > $1.utf8.count }
            .reduce(text) { $0.replacing($1, with: " ") }
        let words = Self.words(of: open)
        return allCases.filter { kind in
            switch kind {
            case .name: names.contains { isNamed($0, among: words) }
            case .postcode: open.contains(/\b[A-Za-z]{1,2}[0-9][A-Za-z0-9]? ?[0-9][A-Za-z]{2}\b/)
            case .address: open.contains(houseNumber)
            case .email: open.contains(/[^\s@]+@[^\s@]+\.[^\s@]+/)
            case .telephone: open.contains(/(\+|\b0)[0-9][0-9 ()\-]{7,}[0-9]/)
            case .vehicleMark: open.contains(/\b[A-Za-z]{2}[0-9]{2} ?[A-Za-z]{3}\b/)
            }
        }
    }

    private static var houseNumber: some RegexComponent {
        /\b[0-9]+[A-Za-z]?,? ([A-Z][A-Za-z'\-]+ )+(Road|Street|Lane|Avenue|Close|Drive|Way|Court|Place|Crescent|Terrace)\b/
    }

    private static func isNamed(_ name: Personal<String>, among words: [String]) -> Bool {
        guard let clear = try? name.disclosed(for: .storage(reason: "a text is searched for a name to be kept out"))
        else { return true }
        let parts = Self.words(of: clear)
        guard let last = parts.last else { return false }
        return words.contains(last) || words.indices.contains { words[$0...].starts(with: parts) }
    }

    private static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
