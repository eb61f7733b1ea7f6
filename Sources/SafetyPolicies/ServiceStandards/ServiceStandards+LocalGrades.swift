import CivilTime
public import PolicyEngine

extension ServiceStandards {
    /// How soon Suffolk's police said they would come, by grade; of an archived page without a date.
    public static func suffolkGrades() throws(PolicyError) -> Policy {
        try Policy.suffolkGrades.get()
    }

    /// How soon Hampshire's police said they would come, by grade; as the press told it between 2014 and 2016.
    public static func hampshireGrades() throws(PolicyError) -> Policy {
        try Policy.hampshireGrades.get()
    }
}

extension PolicyID {
    /// Suffolk's grades of response.
    public static let suffolkGrades: PolicyID = "suffolk-response-grades/archived"
    /// Hampshire's grades of response.
    public static let hampshireGrades: PolicyID = "hampshire-response-grades/2014-2016"
}

extension Policy {
    /// Suffolk's grades of response, or the fault in their rules; built once.
    public static let suffolkGrades: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .suffolkGrades,
            title: "Suffolk: response by grade",
            instrument: "Suffolk Constabulary response policy",
            bindingForce: .localScheme,
            inForce: .sinceUnknown,
            status: .superseded,
            jurisdiction: "Suffolk",
            facts: [.incidentGrade],
            duties: ServiceStandards.suffolk,
            sources: [CallSources.suffolkGrading])
    }

    /// Hampshire's grades of response, or the fault in their rules; built once.
    public static let hampshireGrades: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .hampshireGrades,
            title: "Hampshire: response by grade",
            instrument: "Hampshire Constabulary targets",
            bindingForce: .localScheme,
            inForce: .sinceUnknown,
            status: .superseded,
            jurisdiction: "Hampshire",
            facts: [.incidentGrade],
            duties: ServiceStandards.hampshire,
            sources: [CallSources.hantsGrades])
    }
}

extension ServiceStandards {
    static let suffolk: [Duty] = [
        suffolkDuty(
            1, "With somebody within 15 minutes of dispatch", .minutes(15), from: .officerDispatched, seen: .primary,
            notes: ["Grade 1 alone is counted from the dispatch; the others from the call."]),
        suffolkDuty(
            2, "With somebody within 60 minutes of the call", .minutes(60), from: .policeCallReceived, seen: .primary,
            notes: ["The aim is 30 minutes, of which nothing says how many may miss it; the 60 are certain."]),
        suffolkDuty(
            3, "With somebody within 48 hours of the call", .hours(48), from: .policeCallReceived, seen: .unverified,
            notes: []),
        suffolkDuty(
            4, "Seen by appointment, usually within 48 hours of the call", .hours(48), from: .policeCallReceived,
            seen: .unverified, dischargedBy: .appointmentHeld,
            notes: ["Usually within 48 hours, as the page has it: later is not against its words."]),
    ]

    static let hampshire: [Duty] = [
        hampshireDuty(1, "With somebody within 15 minutes", .minutes(15)),
        hampshireDuty(2, "With somebody within an hour", .minutes(60)),
    ]

    private static func suffolkDuty(
        _ grade: Int, _ summary: String, _ period: Period, from start: EventKind, seen: Verification,
        dischargedBy discharge: EventKind = .officerArrived, notes: [String]
    ) -> Duty {
        Duty(
            DutyID("local-suffolk-grades.grade_\(grade)"),
            citing: Citation(
                instrument: "Suffolk Constabulary response policy", edition: "archived page, without a date",
                locator: nil, locatorVerification: .unverified, sources: ["suffolk-grading"]),
            summary: summary, owedTo: .number("incident.grade", .equal, grade), audienceVerification: .primary,
            owedBy: [.police], upon: .event(start), triggerVerification: seen,
            within: [Limit(period, verification: .primary)], dischargedBy: [discharge],
            notes: notes + [
                "Grade 5 is not attended, so nothing is owed.",
                .spanUnknown,
            ])
    }

    private static func hampshireDuty(_ grade: Int, _ summary: String, _ period: Period) -> Duty {
        Duty(
            DutyID("local-hampshire-grades.grade_\(grade)"),
            citing: Citation(
                instrument: "Hampshire Constabulary targets", edition: "as the press told them, 2014 to 2016",
                locator: nil, locatorVerification: .unverified, sources: ["hants-grades"]),
            summary: summary, owedTo: .number("incident.grade", .equal, grade), audienceVerification: .secondary,
            owedBy: [.police], upon: .event(.policeCallReceived), triggerVerification: .unverified,
            within: [Limit(period, verification: .secondary)], dischargedBy: [.officerArrived],
            notes: [
                "That it is counted from the call is the fact base's reading; the press tells the times alone.",
                .spanUnknown,
            ])
    }
}
