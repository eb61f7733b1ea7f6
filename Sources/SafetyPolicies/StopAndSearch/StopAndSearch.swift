public import PolicyEngine

/// Stop and search: the scheme of 2014, what is recorded, and who may have a copy.
public enum StopAndSearch {
    /// The Best Use of Stop and Search Scheme.
    public static func bestUse2014() throws(PolicyError) -> Policy {
        try Policy.bestUseOfStopAndSearch2014.get()
    }

    /// What the record of a search held until March 2011.
    public static func searchRecord1984() throws(PolicyError) -> Policy {
        try Policy.searchRecord1984.get()
    }

    /// What the record of a search holds since March 2011.
    public static func searchRecord2011() throws(PolicyError) -> Policy {
        try Policy.searchRecord2011.get()
    }

    /// How long a copy of a search record could be asked for until March 2011.
    public static func searchRecordCopy1984() throws(PolicyError) -> Policy {
        try Policy.searchRecordCopy1984.get()
    }

    /// How long a copy of a search record can be asked for since March 2011.
    public static func searchRecordCopy2011() throws(PolicyError) -> Policy {
        try Policy.searchRecordCopy2011.get()
    }
}
