public import PolicyEngine

extension EventKind {
    /// A service given: one word per real-world act, shared by the editions that ask for it.
    public static func service(_ word: String) -> EventKind {
        EventKind("service.\(word)")
    }

    /// The Witness Care Unit's receipt of the news of an event.
    public static func wcuReceived(_ underlying: EventKind) -> EventKind {
        EventKind("wcu_received.\(underlying)")
    }

    /// The Crown Prosecution Service's receipt of what an event sent to it.
    public static func cpsReceived(_ underlying: EventKind) -> EventKind {
        EventKind("cps_received.\(underlying)")
    }

    /// An outcome of the open data that raises no duty: kept, so that the record stays whole.
    public static let outcomeRecorded: EventKind = "outcome_recorded"
}
