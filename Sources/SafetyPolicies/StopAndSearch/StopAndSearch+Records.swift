import CivilTime
public import PolicyEngine

extension PolicyID {
    /// What the record of a search held until March 2011.
    public static let searchRecord1984: PolicyID = "search-record/1984"
    /// What the record of a search holds since March 2011.
    public static let searchRecord2011: PolicyID = "search-record/2011"
    /// How long a copy of a search record could be asked for until March 2011.
    public static let searchRecordCopy1984: PolicyID = "search-record-copy/1984"
    /// How long a copy of a search record can be asked for since March 2011.
    public static let searchRecordCopy2011: PolicyID = "search-record-copy/2011"
}

extension Policy {
    /// What the record of a search held until March 2011, or the fault in its rules; built once.
    public static let searchRecord1984: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .searchRecord1984,
            title: "Record of a search: ten items",
            instrument: "PACE 1984 s.3 and Code A",
            bindingForce: .statute,
            inForce: InForce(from: InForce.sinceUnknown.from, until: CivilDate(dayNumber: 15_040)),  // 7 March 2011
            status: .superseded,
            jurisdiction: "England and Wales",
            facts: [],
            definitions: [StopAndSearch.oldRecord],
            sources: [
                StandardsSource.csa20101,
                StandardsSource.paceA2005,
            ])
    }

    /// What the record of a search holds since March 2011, or the fault in its rules; built once.
    public static let searchRecord2011: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .searchRecord2011,
            title: "Record of a search: seven items",
            instrument: "PACE 1984 s.3 and Code A",
            bindingForce: .statute,
            inForce: InForce(from: CivilDate(dayNumber: 15_040)),  // 7 March 2011
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [],
            definitions: [StopAndSearch.record],
            sources: [
                StandardsSource.csa20101,
                StandardsSource.paceA2023,
            ])
    }

    /// How long a copy of a search record could be asked for until March 2011, or the fault in its rules; built once.
    public static let searchRecordCopy1984: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .searchRecordCopy1984,
            title: "Copy of a search record: twelve months",
            instrument: "PACE 1984 s.3(7)-(9)",
            bindingForce: .statute,
            inForce: InForce(from: InForce.sinceUnknown.from, until: CivilDate(dayNumber: 15_040)),  // 7 March 2011
            status: .superseded,
            jurisdiction: "England and Wales",
            facts: [],
            duties: [StopAndSearch.oldCopy],
            sources: [
                StandardsSource.paceAOld
            ])
    }

    /// How long a copy of a search record can be asked for since March 2011, or the fault in its rules; built once.
    public static let searchRecordCopy2011: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .searchRecordCopy2011,
            title: "Copy of a search record: three months",
            instrument: "PACE 1984 s.3(7)-(9)",
            bindingForce: .statute,
            inForce: InForce(from: CivilDate(dayNumber: 15_040)),  // 7 March 2011
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [],
            duties: [StopAndSearch.copy],
            sources: [
                StandardsSource.csa20101
            ])
    }
}

extension StopAndSearch {
    private static let commencement = "That the change began on 7 March 2011 is from memory."

    static let record = Definition(
        "pace-a-record",
        citing: Citation(
            instrument: "PACE 1984 s.3 and Code A",
            edition: "s.3 as amended by Crime and Security Act 2010 s.1; Code A edition for searches from 20 Dec 2023",
            locator: "s. 3; Code A para 4", locatorVerification: .unverified, sources: ["csa2010-1", "pace-a-2023"]),
        kind: .recordContent,
        summary: """
            A record on the spot, or as soon as practicable after, of seven items. Self-defined ethnicity \
            goes first, with the officer's view if it differs. No name and no description of a vehicle is \
            needed. Where the search leads to an arrest and a police station, it goes into the custody \
            record.
            """,
        items: ["Date", "Time", "Place", "Ethnicity", "Object of the search", "Grounds", "Identity of the officer"],
        verification: .primary, notes: [commencement, "What later editions of Code A may have added was not seen."])

    static let oldRecord = Definition(
        "pace-a-record-old",
        citing: Citation(
            instrument: "PACE 1984 s.3 and Code A", edition: "before the 2010 Act amendment",
            locator: "s. 3; Code A para 4", locatorVerification: .unverified, sources: ["csa2010-1", "pace-a-2005"]),
        kind: .recordContent,
        summary: "Ten items, of which those listed were seen that later fell away.",
        items: ["Name, or a description", "Vehicle", "What was found", "Any injury or damage"],
        verification: .primary, notes: [commencement, StandardsNote.noFirstDay])

    static let copy = Duty(
        "pace-a-copy-3-months",
        citing: Citation(
            instrument: "PACE 1984 s.3(7)-(9)", edition: "since Crime and Security Act 2010", locator: "s. 3",
            locatorVerification: .unverified, sources: ["csa2010-1"]),
        summary: "A searched person may ask for a copy of the record within three months", kind: .opportunity,
        owedTo: .always, audienceVerification: .unverified, owedBy: [.searchedPerson],
        upon: .event(.personSearched), triggerVerification: .unverified,
        within: [Limit(.months(3), verification: .unverified)],
        dischargedBy: [.service("search-record-copy-request")],
        notes: ["The Notes confirm that the time was cut; that it is three months is from memory.", commencement])

    static let oldCopy = Duty(
        "pace-a-copy-12-months-old",
        citing: Citation(
            instrument: "PACE 1984 s.3(7)-(9)", edition: "before 2011", locator: "s. 3",
            locatorVerification: .unverified, sources: ["pace-a-old"]),
        summary: "A searched person may ask for a copy of the record within twelve months", kind: .opportunity,
        owedTo: .always, audienceVerification: .secondary, owedBy: [.searchedPerson],
        upon: .event(.personSearched), triggerVerification: .unverified,
        within: [Limit(.months(12), verification: .secondary)],
        dischargedBy: [.service("search-record-copy-request")],
        notes: [commencement, StandardsNote.clockFromTheBase, StandardsNote.noFirstDay])
}
