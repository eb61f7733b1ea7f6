import CommunitySafetyKit

/// What the command line asks for.
struct Arguments {
    static let usage = """
        casework: what falls due under the Victims' Code, for real casework

          casework                                    a generated month of a fictional town
          casework --street FILE --outcomes FILE      a month of police open data

          --scenario FILE   cases with exact times (format community-safety-scenario/1)
          --as-of INSTANT   such as 2023-04-01T09:00:00Z; default: the first instant after the file's month
          --json            one determination a line
        """

    private(set) var street: String?
    private(set) var outcomes: String?
    private(set) var scenario: String?
    private(set) var asOf: Instant?
    private(set) var wantsJSON = false
    private(set) var wantsHelp = false

    init(_ words: some Sequence<String>) throws {
        var words = words.makeIterator()
        while let word = words.next() {
            func value() throws(ArgumentError) -> String {
                guard let value = words.next() else { throw .missingValue(word) }
                return value
            }
            switch word {
            case "--street": street = try value()
            case "--outcomes": outcomes = try value()
            case "--scenario": scenario = try value()
            case "--as-of": asOf = try Instant(try value())
            case "--json": wantsJSON = true
            case "--help", "-h": wantsHelp = true
            default: throw ArgumentError.unknown(word)
            }
        }
        if (street == nil) != (outcomes == nil) { throw ArgumentError.onlyOneFile }
    }
}

/// Why the command line cannot be understood.
enum ArgumentError: Error, CustomStringConvertible {
    case unknown(String)
    case missingValue(String)
    case onlyOneFile

    var description: String {
        switch self {
        case .unknown(let word): "unknown argument \(word)\n\n\(Arguments.usage)"
        case .missingValue(let word): "\(word) needs a value\n\n\(Arguments.usage)"
        case .onlyOneFile: "--street and --outcomes go together"
        }
    }
}
