import CommunitySafetyKit

/// One of the twenty synthetic rules: modelled on the Victims' Code, quoting none of it.
struct W2Rule {
    /// Who is entitled, beside the days.
    enum Entitled {
        case any, individual, business, bereaved, contactScheme, under18, repeated
    }

    /// Working days for whom the enhanced rights do not cover, and for whom they do; nil where not entitled.
    typealias Days = (standard: Int?, enhanced: Int?)

    let name: String
    /// The numbers of the trigger and of the service.
    let trigger: Int
    let service: Int
    let entitled: Entitled
    /// By edition: until 2024, and from 2025 on.
    let days: [Days]

    init(
        _ name: String, _ trigger: Int, _ service: Int, _ entitled: Entitled, _ first: Days, _ second: Days
    ) {
        self.name = name
        self.trigger = trigger
        self.service = service
        self.entitled = entitled
        days = [first, second]
    }

    static let all = [
        W2Rule("acknowledgement", 0, 0, .any, (5, 1), (5, 1)),
        W2Rule("needs-assessment", 0, 1, .individual, (5, 2), (5, 1)),
        W2Rule("referral", 0, 2, .any, (2, 1), (2, 1)),
        W2Rule("arrest-notice", 1, 3, .any, (5, 1), (5, 1)),
        W2Rule("bail-notice", 2, 4, .any, (5, 1), (2, 1)),
        W2Rule("charge-notice", 3, 5, .any, (5, 1), (5, 1)),
        W2Rule("nfa-reasons", 4, 6, .any, (5, 1), (5, 1)),
        W2Rule("review-info", 4, 6, .individual, (10, 5), (5, 5)),
        W2Rule("trial-date", 5, 7, .any, (5, 1), (5, 1)),
        W2Rule("witness-needs", 5, 7, .individual, (10, 2), (10, 2)),
        W2Rule("outcome-notice", 6, 8, .any, (5, 1), (5, 1)),
        W2Rule("sentence-notice", 7, 9, .any, (5, 1), (5, 1)),
        W2Rule("appeal-info", 7, 9, .bereaved, (nil, 1), (nil, 1)),
        W2Rule("vps-offer", 0, 10, .individual, (20, 10), (10, 5)),
        W2Rule("business-statement", 0, 10, .business, (20, nil), (10, nil)),
        W2Rule("vcs-contact", 7, 11, .contactScheme, (20, 20), (20, 10)),
        W2Rule("special-measures", 3, 5, .any, (nil, 5), (nil, 2)),
        W2Rule("child-advocate", 0, 1, .under18, (2, 1), (1, 1)),
        W2Rule("family-liaison", 0, 0, .bereaved, (1, 1), (1, 1)),
        W2Rule("repeat-plan", 0, 2, .repeated, (10, 5), (5, 2)),
    ]
}
