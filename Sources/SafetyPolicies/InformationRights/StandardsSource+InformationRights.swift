import PolicyEngine

extension StandardsSource {
    static let dpa62 = Source(
        "dpa-62", title: "Data Protection Act 2018 s.62 (version dated 10 Mar 2026)",
        address: """
            https://crimeline.co.uk/legislationdisplay/?leg=ukpga%2F2018%2F12%2Fsection%2F62%2F2026-03-1\
            0
            """, kind: "primary")
    static let duaaC6 = Source(
        "duaa-c6", title: "SI 2026/82 DUAA Commencement No.6 (5 Feb 2026)",
        address: """
            https://crimeline.co.uk/legislationdisplay/?leg=%2Fuksi%2F2026%2F82%2Fregulation%2F2%2Fmade
            """, kind: "primary")
    static let duaa82 = Source(
        "duaa-82", title: "Note on DUAA 2025 s.82 amending DPA s.62",
        address: """
            https://www.privacyprotectgroup.com/post/duaa-2025-what-uk-law-enforcement-needs-to-know-abo\
            ut-the-amended-logging-requirements
            """, kind: "secondary")
    static let icoComplaints = Source(
        "ico-complaints", title: "ICO/GOV guidance on data protection complaints: acknowledge in 30 days",
        address: "https://uk-times.com/how-to-respond-to-a-data-protection-complaint/", kind: "secondary")
}
