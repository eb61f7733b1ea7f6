import PolicyEngine

/// The documents in which the law on scrutiny was seen.
enum ScrutinySources {
    static let pja19 = Source(
        "pja-19",
        title: "Police and Justice Act 2006 s.19 with commencement notes",
        address: "http://legislation.gov.uk/ukpga/2006/48/section/19/data.akn",
        kind: "primary")
    static let pja19En = Source(
        "pja-19-en",
        title: "Explanatory Notes to s.19",
        address: "http://www.legislation.gov.uk./ukpga/2006/48/notes/division/5/1/3/1",
        kind: "primary")
    static let wrexham2009 = Source(
        "wrexham-2009",
        title: "Wrexham CBC report on 2009 scrutiny regulations",
        address: "https://docsbay.net/wrexham-county-borough-council-s8",
        kind: "secondary")
    static let doncasterTor = Source(
        "doncaster-tor",
        title: "Doncaster crime and disorder scrutiny panel terms of reference (at least once in every 12 months)",
        address: "https://doncaster.moderngov.co.uk/ieListMeetings.aspx?CId=138&Year=0",
        kind: "secondary")
}
