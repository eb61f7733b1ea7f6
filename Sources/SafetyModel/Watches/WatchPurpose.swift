/// What a watch is there for.
public struct WatchPurpose: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Preventing crime.
    public static let preventCrime: WatchPurpose = "prevent-crime"
    /// Reducing the fear of crime.
    public static let reduceFear: WatchPurpose = "reduce-fear"
    /// Passing information to the police and from them.
    public static let passOnInformation: WatchPurpose = "pass-on-information"
    /// Solving problems of the neighbourhood.
    public static let solveProblems: WatchPurpose = "solve-problems"
    /// Making roads safer.
    public static let roadSafety: WatchPurpose = "road-safety"
    /// Looking out for neighbours who are vulnerable.
    public static let lookOutForNeighbours: WatchPurpose = "look-out-for-neighbours"
    /// Bringing people together.
    public static let social: WatchPurpose = "social"

    /// The codes that this edition of the kit knows.
    public static let known: [WatchPurpose] = [
        .preventCrime, .reduceFear, .passOnInformation, .solveProblems, .roadSafety, .lookOutForNeighbours, .social,
    ]
}
