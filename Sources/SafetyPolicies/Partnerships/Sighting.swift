import CivilTime
import PolicyEngine

extension CommunitySafetyPartnerships {
    /// The days on which section 5 was seen as it then stood.
    enum Sighting: Int, CaseIterable {
        case enacted, y2007, y2012, y2013, y2023

        var day: CivilDate {
            switch self {
            case .enacted: CivilDate(dayNumber: 10_438)  // 31 July 1998
            case .y2007: CivilDate(dayNumber: 13_726)  // 1 August 2007
            case .y2012: CivilDate(dayNumber: 15_355)  // 16 January 2012
            case .y2013: CivilDate(dayNumber: 15_796)  // 1 April 2013
            case .y2023: CivilDate(dayNumber: 19_711)  // 20 December 2023
            }
        }

        var source: Source {
            switch self {
            case .enacted:
                Source(
                    "cda-5-enacted", title: "CDA 1998 s.5 as enacted",
                    address: "http://www.legislation.gov.uk/ukpga/1998/37/section/5/enacted", kind: "primary")
            case .y2007:
                Source(
                    "cda-5-2007", title: "CDA 1998 s.5 (point in time 1 Aug 2007)",
                    address: "https://www.legislation.gov.uk/ukpga/1998/37/section/5/2007-08-01/data.html",
                    kind: "primary")
            case .y2012:
                Source(
                    "cda-5-2012", title: "CDA 1998 ss.5-7 (point in time 16 Jan 2012)",
                    address: """
                        https://www.legislation.gov.uk/ukpga/1998/37/part/I/chapter/I/crossheading/crime-and-disorder\
                        -strategies/2012-01-16/data.html
                        """,
                    kind: "primary")
            case .y2013:
                Source(
                    "cda-5-2013", title: "CDA 1998 ss.5-7 (point in time 1 Apr 2013)",
                    address: """
                        https://legislation.gov.uk/cy/ukpga/1998/37/part/I/chapter/I/crossheading/crime-and-disorder-\
                        strategies/2013-04-01
                        """,
                    kind: "primary")
            case .y2023:
                Source(
                    "cda-5", title: "Crime and Disorder Act 1998 s.5 (point in time 20 Dec 2023)",
                    address: "https://legislation.gov.uk/ukpga/1998/37/section/5/2023-12-20/data.html",
                    kind: "primary")
            }
        }
    }
}
