extension Duty {
    /// Every kind of event that its result can depend on, apart from agreements and pauses of its clock.
    var kindsRead: [EventKind] {
        var kinds = [trigger.startingKind, trigger.underlyingKind] + discharges + (recurrence?.until ?? [])
        for pattern in whole.patterns {
            kinds.append(pattern.kind)
            if let following = pattern.following { kinds.append(following.kind) }
        }
        return kinds
    }
}
