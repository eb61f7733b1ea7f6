import PolicyEngine

extension Citation {
    /// A place in an edition of the Code.
    static func victimsCode(
        _ edition: String, _ locator: String, located: Verification, seenIn sources: [SourceID]
    ) -> Citation {
        Citation(
            instrument: "Victims' Code", edition: edition, locator: locator, locatorVerification: located,
            sources: sources)
    }
}
