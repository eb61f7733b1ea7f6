import CivilTime
import PolicyEngine

extension CaseReview {
    /// Ten, then fifteen, then twenty working days, each from the step before.
    static let gosportSteps: [Duty] = [
        Duty(
            "asbcr-local-gosport.acknowledge",
            citing: scheme("Gosport ASB case review procedure", "current page", ["gosport-cr"]),
            summary: "The application acknowledged within 10 working days",
            owedTo: .always, audienceVerification: .primary, owedBy: ["council"],
            upon: .event(.asbReviewRequested), triggerVerification: .unverified,
            within: [Limit(.workingDays(10), verification: .primary)],
            dischargedBy: [.service("acknowledge-case-review")],
            upstreamOf: "asbcr-local-gosport.threshold_decision",
            notes: ["That the ten days run from the application is the fact base's reading.", .startUnknown]),
        Duty(
            "asbcr-local-gosport.threshold_decision",
            citing: scheme("Gosport ASB case review procedure", "current page", ["gosport-cr"]),
            summary: "Decided within 15 working days of the acknowledgement whether the threshold is met",
            owedTo: .always, audienceVerification: .primary, owedBy: ["council"],
            upon: .receipt(.service("acknowledge-case-review"), of: .asbReviewRequested),
            triggerVerification: .primary,
            within: [Limit(.workingDays(15), verification: .primary)],
            dischargedBy: [.service("decide-case-review-threshold")],
            upstreamOf: "asbcr-local-gosport.meeting",
            notes: [
                "Without an acknowledgement on record its clock is not known to have started, which is no answer.",
                .startUnknown,
            ]),
        Duty(
            "asbcr-local-gosport.meeting",
            citing: scheme("Gosport ASB case review procedure", "current page", ["gosport-cr"]),
            summary: "The review meeting held within 20 working days after it was confirmed that the threshold is met",
            owedTo: .fact("asb_review.threshold_met"), audienceVerification: .primary, owedBy: ["council"],
            upon: .event(.service("decide-case-review-threshold")), triggerVerification: .unverified,
            within: [Limit(.workingDays(20), verification: .primary)],
            dischargedBy: [.service("hold-case-review-meeting")],
            notes: [
                """
                The page words the start loosely. Here it is the decision on the threshold, taken as the day on which \
                it was confirmed.
                """,
                .startUnknown,
            ]),
    ]
}
