/// A reading that a determination rests on and that no source was found to settle.
public struct Assumption: Term {
    /// The assumption's name in files.
    public let rawValue: String

    /// The assumption of that name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The day of the event is not counted, and the working days of the calendar given apply.
    public static let workingDaysCounted: Assumption = "working-days-counted"
    /// The edition in force on the day the clock starts governs.
    public static let editionOfClockStart: Assumption = "edition-of-clock-start"
    /// The edition was superseded or withdrawn, and since when is not known: it is applied as if it still held.
    public static let editionWithoutEnd: Assumption = "edition-without-end"
    /// A better limit whose condition comes true later is counted from then, and the earlier due holds.
    public static let betterLimitFromChange: Assumption = "better-limit-from-change"
    /// Terms agreed while the duty was open count from the agreement, and the earlier due holds.
    public static let agreementFromItsInstant: Assumption = "agreement-from-its-instant"
    /// A day counts unless the clock stood still throughout it; months and years grow by the days that did not count.
    public static let wholeDaysPaused: Assumption = "whole-days-paused"
    /// A pause was recorded that no provision allows, and it was not counted.
    public static let pauseWithoutProvision: Assumption = "pause-without-provision"
    /// The provision was last seen on an earlier day; later changes are not known.
    public static let asLastSeen: Assumption = "as-last-seen"
    /// Who decided is not recorded, so that the duties of every possible decider are raised.
    public static let everyPossibleDecider: Assumption = "every-possible-decider"
}
