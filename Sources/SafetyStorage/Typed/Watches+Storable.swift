public import SafetyModel

extension Patrol: Storable {
    /// Patrols are records of the kind `patrol`.
    public static var recordKind: RecordKind { "patrol" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// State, kind, watch if any and area.
    public var indexTerms: [IndexTerm] {
        [
            IndexTerm("state", progress.state.rawValue), IndexTerm("kind", kind.rawValue),
            IndexTerm("area", area.rawValue),
        ]
            + IndexTerm.each("watch", [watch?.description])
    }
}

extension WatchActivity: Storable {
    /// Watch activities are records of the kind `watch-activity`.
    public static var recordKind: RecordKind { "watch-activity" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Watch and purpose.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("watch", watch.description), IndexTerm("purpose", purpose.rawValue)]
    }
}

extension WatchGrant: Storable {
    /// Watch grants are records of the kind `watch-grant`.
    public static var recordKind: RecordKind { "watch-grant" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Watch and each purpose.
    public var indexTerms: [IndexTerm] {
        [IndexTerm("watch", watch.description)]
            + IndexTerm.each("purpose", purposes.map(\.rawValue))
    }
}
