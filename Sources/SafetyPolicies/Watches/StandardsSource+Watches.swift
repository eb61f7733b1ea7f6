import PolicyEngine

extension StandardsSource {
    static let csw2017 = Source(
        "csw-2017", title: "Speedwatch Guidance December 2017 (one county)",
        address: """
            https://vdocuments.net/speedwatch-guidelines-december-2017pdf-community-speedwatch-will-only\
            -operate.html
            """, kind: "primary")
    static let cswChesham = Source(
        "csw-chesham", title: "Chesham and Chiltern CSW code of conduct",
        address: "https://docsbay.net/code-of-conduct-and-guidance", kind: "primary")
    static let cswCpre = Source(
        "csw-cpre", title: "CPRE transport toolkit: tackling speeding",
        address: """
            http://transporttoolkit.cpre.org.uk/change-attitudes/considerate-road-use/tackling-speeding/\
            step-by-step.html
            """, kind: "secondary")
    static let cswNorfolk = Source(
        "csw-norfolk", title: "Norfolk Constabulary Community Speed Watch",
        address: "https://www.norfolk.police.uk/join-us/volunteers/community-speed-watch", kind: "primary")
    static let cswHolcombe = Source(
        "csw-holcombe", title: "Holcombe PC: Speed Watch (10%, three letters)",
        address: "http://holcombepc.org.uk/speedwatch.php", kind: "secondary")
    static let cswSuffolk = Source(
        "csw-suffolk", title: "Suffolk Constabulary Community Speed Watch guidance",
        address: """
            https://www.suffolk.police.uk/advice/advice-and-information/wsi/watch-schemes-initiatives/co\
            mmunity-speedwatch/
            """, kind: "primary")
    static let cswNational = Source(
        "csw-national", title: "Chalfont St Giles PC on the national CSW scheme (letter, then police visit)",
        address: """
            https://www.chalfontstgiles-pc.gov.uk/2022/11/join-community-speedwatch-help-to-reduce-speed\
            ing-in-your-area/
            """, kind: "secondary")
    static let nhwHavering = Source(
        "nhw-havering", title: "Havering NHW: setting up a scheme", address: "https://haveringnhw.org/join.htm",
        kind: "secondary")
    static let nhwTameside = Source(
        "nhw-tameside", title: "Tameside NWA: how to set up", address: "https://tamesidenwa.co.uk/how-to-set-up/",
        kind: "secondary")
    static let streetwatch = Source(
        "streetwatch", title: "Our Watch: Street Watch scheme page",
        address: "https://www.ourwatch.org.uk/scheme/25904/street-watch/", kind: "secondary")
}
