import PolicyEngine

extension Trigger {
    /// The clock starts when the Witness Care Unit learns of the event, not when it happens.
    static func wcuReceipt(of underlying: EventKind) -> Trigger {
        .receipt(.wcuReceived(underlying), of: underlying)
    }

    /// The clock starts when the Crown Prosecution Service receives it.
    static func cpsReceipt(of underlying: EventKind) -> Trigger {
        .receipt(.cpsReceived(underlying), of: underlying)
    }
}
