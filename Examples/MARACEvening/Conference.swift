import CommunitySafetyKit

/// The conference of Thursday 6 June 2024, and what was done a fortnight later.
struct Conference {
    private let referral: MARACReferral
    private let evening: Instant

    init(of referral: MARACReferral) throws {
        evening = try Instant("2024-06-06T17:00:00Z")
        self.referral = try referral.applying(.list, at: try Instant("2024-06-05T09:00:00Z")).value
    }

    func tell() throws {
        print("\nConference, Thursday 6 June 2024")
        MARACEvening.attempt("an agenda without the children") {
            try self.meeting([AgendaItem(for: referral.id)]).applying(.issueAgenda, at: evening, hearing: [referral])
        }
        let agenda = MARACMeeting.agenda(for: [referral])
        var meeting = try self.meeting(agenda).applying(.issueAgenda, at: evening, hearing: [referral]).value
        print("  an agenda of \(agenda.count) items, one for each child: done")
        meeting = try meeting.applying(.hold, at: evening).value
        let heard = try referral.applying(.hear, at: evening).value
        try readOut()
        let register = try share()

        var actions = try self.actions()
        meeting = try meeting.minuted(discussed: agenda, shares: register.entries, actions: actions)
        let children = meeting.children(of: [heard])
        print("  case \(heard.progress.state.rawValue); children discussed: \(children.discussed.count)")
        print("  children of whom nobody asked which services know them: \(children.servicesNotAsked.count)")

        try complete(60, of: &actions, at: "2024-06-07T10:00:00Z")
        try complete(61, of: &actions, at: "2024-06-12T15:00:00Z")
        meeting = try meeting.minuted(discussed: agenda, shares: register.entries, actions: actions)
        try printMinutes(of: meeting, with: register, on: meeting.day.adding(days: 14))
        let closed = try meeting.applying(.close, at: try Instant("2024-06-20T17:00:00Z")).value
        print("  minutes: \(closed.progress.state.rawValue)")
    }

    private func meeting(_ agenda: [AgendaItem]) throws -> MARACMeeting {
        try MARACMeeting(
            id: Cast.id(50), for: "Northshire", on: try CivilDate("2024-06-06"),
            of: [
                ConferenceMember(body: Cast.police.id, sharingOn: .crimeAndDisorder),
                ConferenceMember(body: Cast.homes.id, sharingOn: .crimeAndDisorder),
                ConferenceMember(body: Cast.health.id, sharingOn: .safeguardingDuty),
                ConferenceMember(body: Cast.advocates.id, sharingOn: .consent),
            ], agenda: agenda)
    }

    /// A name is told for the purpose for which it was given, and for no other.
    private func readOut() throws {
        guard let name = Cast.victim.name else { return }
        MARACEvening.attempt("the name \(name) for a volunteers' rota") {
            try name.disclosed(for: Disclosure(for: [.volunteering], upTo: .personal, reason: "a rota"))
        }
        let chair = Disclosure(for: [.safeguarding], upTo: .personal, reason: "read out by the chair")
        print("  the name for safeguarding, read out by the chair: \(try name.disclosed(for: chair))")
    }

    private func share() throws -> DisclosureRegister {
        var register = DisclosureRegister(under: [try Cast.agreement()])
        let others = [Cast.homes, Cast.health, Cast.advocates]
        MARACEvening.attempt("the care board tells the police of her health") {
            try register.add(try entry(70, Cast.health, to: [Cast.police], on: .safeguardingDuty, [.health]))
        }
        MARACEvening.attempt("the advocates tell on consent, and nobody asked her") {
            try register.add(try entry(71, Cast.advocates, to: [Cast.police], on: .consent, [.incidents]))
        }
        try register.add(
            try entry(72, Cast.police, to: others, on: .crimeAndDisorder, [.name, .riskGrade, .incidents]))
        try register.add(try entry(73, Cast.health, to: [Cast.police], on: .safeguardingDuty, [.household]))
        print("  two disclosures within the agreement: done")
        return register
    }

    private func entry(
        _ number: UInt64, _ from: PublicBody, to: [PublicBody], on gateway: SharingGateway, _ fields: [DataField]
    ) throws -> DisclosureEntry {
        try DisclosureEntry(
            id: Cast.id(number), about: .victim(Cast.victim.id), by: from.id, to: to.map(\.id), at: evening,
            on: gateway, for: .safeguarding, fields: fields,
            necessity: Personal("he knows where she goes", sensitivity: .special, purpose: .safeguarding),
            agreement: try Cast.agreement().id)
    }

    private func actions() throws -> ActionList {
        func action(_ id: UInt64, _ what: String, by body: PublicBody, due: String) throws -> OwnedAction {
            try OwnedAction(
                id: Cast.id(id), Personal(what, purpose: .safeguarding), by: body.id, due: try CivilDate(due))
        }
        return try ActionList([
            action(60, "Agree a safe hour to call", by: Cast.advocates, due: "2024-06-07"),
            action(61, "Change the locks", by: Cast.homes, due: "2024-06-10"),
            action(62, "See both children", by: Cast.health, due: "2024-06-19"),
            action(63, "Mark the address", by: Cast.police, due: "2024-06-20"),
        ])
    }

    private func complete(_ number: UInt64, of actions: inout ActionList, at instant: String) throws {
        guard let action = actions.action(Cast.id(number)) else { return }
        try actions.update(try action.applying(.complete, at: try Instant(instant)).value)
    }

    private func printMinutes(of meeting: MARACMeeting, with register: DisclosureRegister, on day: CivilDate) throws {
        print("\nMinutes, as they stand at the end of \(day)")
        for share in meeting.shares {
            let fields = share.fields.map(\.rawValue).joined(separator: ", ")
            print("  \(Cast.name(share.from)) told \(share.to.map(Cast.name).joined(separator: ", ")):")
            print("      \(fields); on '\(share.gateway)', because \(share.necessity)")
        }
        for known in register.knowledge(about: .victim(Cast.victim.id)) {
            print("  \(Cast.name(known.body)) now knows: \(known.fields.map(\.rawValue).joined(separator: ", "))")
        }
        let members = Disclosure(for: [.safeguarding], upTo: .personal, reason: "minutes for the members")
        for action in meeting.actions.all {
            let standing = try action.standing(on: day).rawValue
            print(
                "  \(try action.what.disclosed(for: members)), \(Cast.name(action.owner)), by \(action.due): \(standing)"
            )
        }
        let overdue = try meeting.overdueActions(on: day).map { try $0.what.disclosed(for: members) }
        print("  overdue: \(overdue.joined(separator: ", "))")
    }
}
