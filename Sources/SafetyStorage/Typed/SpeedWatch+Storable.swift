public import SafetyModel

extension SpeedDevice: Storable {
    /// Speed devices are records of the kind `speed-device`.
    public static var recordKind: RecordKind { "speed-device" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// None: it is found by its id.
    public var indexTerms: [IndexTerm] { [] }
}

extension SpeedSession: Storable {
    /// Speed sessions are records of the kind `speed-session`.
    public static var recordKind: RecordKind { "speed-session" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Watch, site and device.
    public var indexTerms: [IndexTerm] {
        [
            IndexTerm("watch", watch.description), IndexTerm("site", site.id.description),
            IndexTerm("device", device.id.description),
        ]
    }
}

extension SpeedSite: Storable {
    /// Speed sites are records of the kind `speed-site`.
    public static var recordKind: RecordKind { "speed-site" }

    /// The first version.
    public static var schemaVersion: Int { 1 }

    /// Area.
    public var indexTerms: [IndexTerm] { [IndexTerm("area", area.rawValue)] }
}
