extension RecordRule {
    /// A Speed Watch stands where the police let it.
    public static let speedSiteIsApproved = RecordRule(
        "speed-site-is-approved", "a session is at a site that is approved, and assessed for its hazards, on that day",
        from: Passage(.confidentCommunities, "line 141"))
    /// A Speed Watch has a trained team.
    public static let speedTeamIsTrained = RecordRule(
        "speed-team-is-trained", "a team has at least as many volunteers as the edition asks for, all of them trained",
        from: Passage(.confidentCommunities, "line 141"))
    /// A device measures what it says.
    public static let speedDeviceIsCalibrated = RecordRule(
        "speed-device-is-calibrated", "the device was calibrated on the day of the session",
        from: Passage(.confidentCommunities, "line 141"))
    /// A Speed Watch works in daylight.
    public static let speedSessionIsInDaylight = RecordRule(
        "speed-session-is-in-daylight", "a session begins and ends within the daylight that was stated for its place",
        from: Passage(.confidentCommunities, "line 141"))
    /// Thresholds are those of an edition.
    public static let speedThresholdHasAnEdition = RecordRule(
        "speed-threshold-has-an-edition",
        "the edition of the rules has a threshold, above the limit, for the site's limit",
        from: Passage(.confidentCommunities, "line 141"))
    /// Only vehicles that were too fast are recorded.
    public static let speedObservationIsAboveThreshold = RecordRule(
        "speed-observation-is-above-threshold",
        "a vehicle is recorded that was seen during the session at the threshold or faster, and no other",
        from: Passage(.confidentCommunities, "line 141"))
    /// A number plate is a number plate.
    public static let plateIsReadable = RecordRule(
        "plate-is-readable", "a number plate has two to eight letters and digits",
        from: Passage(.confidentCommunities, "line 141"))
    /// A register has every session once.
    public static let speedRecordStandsOnce = RecordRule(
        "speed-record-stands-once", "a Speed Watch has every session, observation and letter once",
        from: Passage(.confidentCommunities, "line 141"))
}
