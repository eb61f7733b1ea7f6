import CivilTime
public import PolicyEngine

/// How complaints about the police of England and Wales are dealt with.
public enum PoliceComplaints {
    /// The regime in force from 1 February 2020.
    public static func edition2020() throws(PolicyError) -> Policy {
        try Policy.policeComplaints2020.get()
    }

    /// The statutory guidance of February 2020, recalled.
    public static func guidance2020() throws(PolicyError) -> Policy {
        try Policy.complaintsGuidance2020.get()
    }

    /// Super-complaints, under the Regulations of 2018.
    public static func superComplaints2018() throws(PolicyError) -> Policy {
        try Policy.superComplaints2018.get()
    }
}

extension PolicyID {
    /// Complaints about the police since February 2020.
    public static let policeComplaints2020: PolicyID = "police-complaints/2020"
    /// The guidance of the Independent Office for Police Conduct of February 2020.
    public static let complaintsGuidance2020: PolicyID = "police-complaints-guidance/2020"
    /// Super-complaints about policing.
    public static let superComplaints2018: PolicyID = "police-super-complaints/2018"
}

extension Policy {
    /// Complaints about the police since February 2020, or the fault in the rules; built once.
    public static let policeComplaints2020: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .policeComplaints2020,
            title: "Complaints about the police",
            instrument: """
                Police Reform Act 2002, Schedule 3, and Police (Complaints and Misconduct) Regulations 2020
                """,
            bindingForce: .statute,
            inForce: InForce(from: PoliceComplaints.february2020),
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: PoliceComplaints.facts,
            duties: PoliceComplaints.information + PoliceComplaints.handling,
            criteria: PoliceComplaints.delay,
            definitions: PoliceComplaints.definitions,
            sources: [
                ComplaintSources.si20202, ComplaintSources.si20202R13, ComplaintSources.si20202R29,
                ComplaintSources.si20202R34, ComplaintSources.si20202P5, ComplaintSources.essexReview,
            ])
    }

    /// The guidance of February 2020, or the fault in its rules; built once.
    public static let complaintsGuidance2020: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .complaintsGuidance2020,
            title: "Statutory guidance on the police complaints system",
            instrument: "Independent Office for Police Conduct, statutory guidance",
            bindingForce: .statutoryGuidance,
            inForce: InForce(from: PoliceComplaints.february2020),
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [],
            definitions: [
                Definition(
                    "pc-acknowledge",
                    citing: Citation(
                        instrument: "IOPC statutory guidance on the police complaints system",
                        edition: "February 2020", locator: nil, locatorVerification: .unverified),
                    kind: .process,
                    summary: "The complainant is contacted as soon as practicable, to understand the complaint",
                    verification: .unverified,
                    notes: ["Recalled, without a number of days; forces set limits of their own."])
            ])
    }

    /// Super-complaints, or the fault in their rules; built once.
    public static let superComplaints2018: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .superComplaints2018,
            title: "Super-complaints about policing",
            instrument: "Police Super-complaints (Designation and Procedure) Regulations 2018",
            bindingForce: .statute,
            inForce: InForce(from: CivilDate(dayNumber: 17_836)),  // 1 November 2018, from memory
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [
                Fact(
                    "super_complaint.received_on_working_day",
                    "Was the super-complaint received on a working day, neither at a weekend nor on a bank holiday?")
            ],
            duties: [PoliceComplaints.superComplaintAcknowledged],
            sources: [ComplaintSources.si2018748])
    }
}

extension PoliceComplaints {
    static let february2020 = CivilDate(dayNumber: 18_293)  // 1 February 2020

    static let facts: [Fact] = [
        Fact(
            "complaint.information_withheld",
            "Is the information withheld because to disclose it would cause a harm that the law names?"),
        Fact(
            "investigation.began_counting_on",
            "On which day was the complaint made, or did the matter come to the authority's attention?",
            answer: .day),
        Fact(
            "investigation.last_period_ended_on",
            "On which day did the last period end after which the delay had to be explained?", answer: .day),
        Fact("investigation.finished", "Is the investigation finished?"),
        Fact(
            "investigation.report_might_prejudice",
            "Might an explanation of the delay prejudice an investigation?"),
    ]

    /// A citation of the Regulations of 2020.
    static func regulation(
        _ locator: String, located: Verification, seenIn sources: [SourceID]
    ) -> Citation {
        Citation(
            instrument: "Police (Complaints and Misconduct) Regulations 2020", edition: "in force 1 February 2020",
            locator: locator, locatorVerification: located, sources: sources)
    }
}
