import PolicyEngine

extension StandardsSource {
    static let mopiHansard = Source(
        "mopi-hansard", title: "Hansard 19 June 2006 Police Information (MoPI code Nov 2005; six-year minimum)",
        address: "https://hansard.parliament.uk/Commons/2006-06-19/debates/0606206000035/PoliceInformation",
        kind: "primary")
    static let pirmCode = Source(
        "pirm-code", title: "Police Information and Records Management Code, July 2023",
        address: """
            https://gov.uk/government/publications/police-information-and-records-management-code-of-pra\
            ctice
            """, kind: "primary")
    static let asFoi173 = Source(
        "as-foi-173",
        title: "Avon and Somerset Police FOI 173-25, Feb 2025 (MoPI group periods still apply under the 2023 Code)",
        address: """
            https://avonandsomerset.police.uk/about/freedom-of-information/previous-foi-requests/request\
            s/personal-data-records-management-and-retention-periods
            """, kind: "primary")
    static let rrdApp = Source(
        "rrd-app", title: "College APP: review, retention and disposal (opening only)",
        address: """
            https://www.college.police.uk/app/information-management/management-police-information/reten\
            tion-review-and-disposal
            """, kind: "primary")
}
