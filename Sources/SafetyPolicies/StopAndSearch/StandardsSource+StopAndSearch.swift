import PolicyEngine

extension StandardsSource {
    static let busss = Source(
        "busss", title: "Best Use of Stop and Search Scheme (GOV.UK, updated 9 Aug 2021) (summary)",
        address: """
            https://www.gov.uk/government/publications/best-use-of-stop-and-search-scheme/best-use-of-st\
            op-and-search-scheme-accessible-version
            """, kind: "primary")
    static let busssHmic = Source(
        "busss-hmic", title: "HMIC Sept 2016 BUSS revisit",
        address: "https://docslib.org/doc/10513725/best-use-of-stop-and-search-buss-scheme", kind: "primary")
    static let csa20101 = Source(
        "csa2010-1",
        title: """
            Explanatory Notes to Crime and Security Act 2010 s.1, records of searches (copy-time paragraph \
            cut off)
            """, address: "https://legislation.gov.uk/cy/ukpga/2010/17/notes/division/4/1", kind: "primary")
    static let paceA2005 = Source(
        "pace-a-2005", title: "Extract of Code A s.4 (2005 edition)",
        address: "https://mob.indymedia.org.uk/en/2005/07/315447.html", kind: "secondary")
    static let paceA2023 = Source(
        "pace-a-2023", title: "PACE Code A (for searches after 00:00 on 20 Dec 2023) (opening only)",
        address: """
            https://gov.uk/government/consultations/national-security-act-and-public-order-act-codes-of-\
            practice/outcome/revised-pace-code-a-accessible
            """, kind: "primary")
    static let paceAOld = Source(
        "pace-a-old", title: "Your Rights on PACE Code A search records (12-month copy, older rule)",
        address: """
            http://www.yourrights.org.uk/yourrights/the-rights-of-suspects/stop-and-search/search-record\
            s.html
            """, kind: "secondary")
}
