/// What a block's logic starts from: one bit a case.
enum BlockInput: Hashable, Sendable {
    /// An event of that kind had happened by the as-of instant.
    case happened(kind: Int)
    /// An event of that kind, or the as-of instant where none had happened, lies on that local day or later.
    case since(kind: Int, day: Int32)
    /// The as-of instant lies on that local day or later, the same for all cases.
    case asOfSince(day: Int32)
    /// A body of that number decided the event.
    case decided(kind: Int, body: UInt16)
    /// What is known of the fact lets it be true.
    case mayHold(fact: Int)
    /// What is known of the fact lets it be false.
    case mayFail(fact: Int)
    /// An event of the pair's services had happened by the as-of instant, and not before its trigger.
    case answered(pair: Int)
    /// The first such event, or the as-of instant where there is none, is in time for that limit.
    case inTime(limit: Int)
}
