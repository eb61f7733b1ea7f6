import PolicyEngine

extension StandardsSource {
    static let pca1738 = Source(
        "pca17-38", title: "Policing and Crime Act 2017 s.38",
        address: "https://legislation.gov.uk/ukpga/2017/3/section/38/data.html", kind: "primary")
    static let pca1742 = Source(
        "pca17-42", title: "Policing and Crime Act 2017 s.42 (barred list check)",
        address: """
            https://crimeline.co.uk/legislationdisplay/?leg=ukpga%2F2017%2F3%2Fsection%2F42%2F2023-12-26
            """, kind: "primary")
    static let cipVpc = Source(
        "cip-vpc", title: "Citizens in Policing: police cadets",
        address: "https://www.citizensinpolicing.net/roles/police-cadets/", kind: "primary")
    static let vpcWiki = Source(
        "vpc-wiki", title: "Wikipedia: Police cadets in the United Kingdom",
        address: "https://en.wikipedia.org/wiki/Police_cadets_in_the_United_Kingdom", kind: "secondary")
    static let vpcFaq = Source(
        "vpc-faq", title: "Volunteer Police Cadets FAQs for parents",
        address: "https://vpc.police.uk/be-a-cadet/faqs-for-parents-and-carers/", kind: "primary")
    static let pra51 = Source(
        "pra-51", title: "Police Reform Act 2002 s.51 (point in time 31 Jan 2017)",
        address: """
            https://legislation.gov.uk/ukpga/2002/30/part/4/chapter/2/crossheading/persons-in-police-det\
            ention/2017-01-31/data.html
            """, kind: "primary")
    static let icvMpa = Source(
        "icv-mpa", title: "MPA report 24 Apr 2003 on ICV code of practice (in force 1 Apr 2003; pairs, unannounced)",
        address: "http://policeauthority.org/metropolitan/committees/x-ce/2003/030424/08/index.html", kind: "primary")
    static let icvGlos = Source(
        "icv-glos", title: "Gloucestershire PCC ICV FAQs", address: "https://www.gloucestershire-pcc.gov.uk/faqs/",
        kind: "primary")
}
