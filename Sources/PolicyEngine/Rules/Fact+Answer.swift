public import CivilTime

extension Fact {
    /// What kind of answer a fact's question takes.
    public enum Answer: Hashable, Sendable {
        /// Yes or no.
        case yesNo
        /// A whole number of that unit, such as `minutes`.
        case number(of: String)
        /// A civil day.
        case day
        /// A civil day that is not known exactly, but known to lie between two others, both of which it may be.
        ///
        /// It is how a rulebook says that the law had changed by one day, when it was next seen. `recalled` says
        /// from memory when it was; no result rests on that.
        case dayBetween(CivilDate, CivilDate, recalled: String?)

        /// The kind in one word, for messages.
        var word: String {
            switch self {
            case .yesNo: "yes or no"
            case .number(of: let unit): "a number of \(unit)"
            case .day, .dayBetween: "a day"
            }
        }
    }
}
