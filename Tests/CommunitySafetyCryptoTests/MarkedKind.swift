#if Crypto
    import Foundation
    import SafetyModel
    import SafetyStorage

    /// A type of the model that is kept as a record of its own, with markers planted for what is personal in it.
    struct MarkedKind: Sendable {
        let name: String
        /// Reads a value and puts it; nil where the JSON is no value of the type.
        let put: @Sendable (Data, any RecordStore, CommandKey) async throws -> RecordKey?
        /// Loads it again.
        let load: @Sendable (RecordKey, any RecordStore) async throws -> String?

        private init<Entity: Storable>(_: Entity.Type) {
            name = "\(Entity.self)"
            put = { data, store, command in
                guard let entity = try? JSONDecoder().decode(Entity.self, from: data) else { return nil }
                _ = try await store.put(
                    entity, in: "wexley", after: nil, disclosing: .storage(reason: "test"), as: command, audit: audit,
                    at: start)
                return entity.recordKey(in: "wexley")
            }
            load = { key, store in
                guard let found = try await store.record(key)?.opened(as: Entity.self) else { return nil }
                var text = "\(found) \(String(reflecting: found)) "
                dump(found, to: &text)
                return text
            }
        }

        static let all: [MarkedKind] = [
            MarkedKind(ParishBriefings.Briefing.self), MarkedKind(Consent.self), MarkedKind(DisclosureDecision.self),
            MarkedKind(SubjectAccessRequest.self),
            MarkedKind(AccountabilitySession.self),
            MarkedKind(AdviceEdition.self), MarkedKind(AdvocacyCase.self), MarkedKind(Advocate.self),
            MarkedKind(Agreement.self), MarkedKind(ASBCase.self), MarkedKind(AssessedDecision.self),
            MarkedKind(AwardEntry.self), MarkedKind(BeatMeeting.self), MarkedKind(BudgetRound.self),
            MarkedKind(Cadet.self), MarkedKind(CadetMeeting.self), MarkedKind(CadetUnit.self),
            MarkedKind(CallForAction.self), MarkedKind(Candidacy.self), MarkedKind(Case.self),
            MarkedKind(CaseReviewApplication.self), MarkedKind(CodedComment.self), MarkedKind(CombinedService.self),
            MarkedKind(Commission.self), MarkedKind(CommunityInformation.self), MarkedKind(CommunityResolution.self),
            MarkedKind(CommunityResponse.self), MarkedKind(Compact.self), MarkedKind(Complaint.self),
            MarkedKind(ComplaintRoute.self), MarkedKind(Concern.self), MarkedKind(Consultation.self),
            MarkedKind(CourtSupportContact.self), MarkedKind(CrossBorderCase.self),
            MarkedKind(CustodyDesignation.self), MarkedKind(CustodyVisit.self), MarkedKind(CustodyVisitor.self),
            MarkedKind(DesignReview.self), MarkedKind(DisclosureEntry.self), MarkedKind(DiversionContract.self),
            MarkedKind(DiversionIntervention.self), MarkedKind(EarlyIntervention.self), MarkedKind(EarlySignal.self),
            MarkedKind(EngagementActivity.self), MarkedKind(EqualityAssessment.self), MarkedKind(Escalation.self),
            MarkedKind(EscalationRule.self), MarkedKind(ExploitationConcern.self),
            MarkedKind(ExploitationNetworkConcern.self), MarkedKind(ExploitationSupportPlan.self),
            MarkedKind(FamilyIntervention.self), MarkedKind(HallmarkAssessment.self),
            MarkedKind(HateCrimeSupportPathway.self), MarkedKind(HateIncidentReport.self),
            MarkedKind(HealthContact.self), MarkedKind(HubEngagement.self), MarkedKind(InformationReport.self),
            MarkedKind(IntakeService.self), MarkedKind(IntimidationReport.self), MarkedKind(JusticeStory.self),
            MarkedKind(LivedExperienceRole.self), MarkedKind(LocalIssue.self), MarkedKind(MARACMeeting.self),
            MarkedKind(MARACReferral.self), MarkedKind(MaturityAssessment.self), MarkedKind(Mentor.self),
            MarkedKind(MentoringPlan.self), MarkedKind(Merger.self), MarkedKind(Message.self),
            MarkedKind(NaloxoneAdministration.self), MarkedKind(NaloxoneKit.self), MarkedKind(NavigatorContact.self),
            MarkedKind(NeighbourhoodPriority.self), MarkedKind(NeighbourhoodTeam.self),
            MarkedKind(NonEmergencyCall.self), MarkedKind(Occurrence.self), MarkedKind(OfficeDecision.self),
            MarkedKind(Organisation.self), MarkedKind(OutcomeClaim.self), MarkedKind(OutcomeReview.self),
            MarkedKind(Outreach.self), MarkedKind(ParishPosting.self), MarkedKind(Partnership.self),
            MarkedKind(PartnershipMeeting.self), MarkedKind(PathwayJourney.self), MarkedKind(Patrol.self),
            MarkedKind(PaybackNomination.self), MarkedKind(PaybackProject.self), MarkedKind(Person.self),
            MarkedKind(PoliceCrimePlan.self), MarkedKind(PooledFund.self), MarkedKind(PositiveActionMeasure.self),
            MarkedKind(PowerUse.self), MarkedKind(PracticeExample.self), MarkedKind(PreventionAdvice.self),
            MarkedKind(PriorityGroup.self), MarkedKind(ProblemProfile.self), MarkedKind(ProfessionalTraining.self),
            MarkedKind(Programme.self), MarkedKind(PublicBody.self), MarkedKind(PublicClaim.self),
            MarkedKind(PublicContact.self), MarkedKind(PublishedContact.self), MarkedKind(Recommendation.self),
            MarkedKind(RecruitmentPathway.self), MarkedKind(Reparation.self), MarkedKind(ReparationMenu.self),
            MarkedKind(ReportingCentre.self), MarkedKind(ReportTrail.self), MarkedKind(Reservist.self),
            MarkedKind(ResettlementPlan.self), MarkedKind(RestorativeHub.self), MarkedKind(RestorativeProcess.self),
            MarkedKind(RiskAssessment.self), MarkedKind(RiskInstrument.self), MarkedKind(SamplePlan.self),
            MarkedKind(ScrutinyCase.self), MarkedKind(ScrutinyPanel.self), MarkedKind(ServiceFacility.self),
            MarkedKind(ServiceHub.self), MarkedKind(ServiceLevelAgreement.self), MarkedKind(SharedOutcome.self),
            MarkedKind(SharingAgreement.self), MarkedKind(SpeedDevice.self), MarkedKind(SpeedSession.self),
            MarkedKind(SpeedSite.self), MarkedKind(StagedActivity.self), MarkedKind(StandardSet.self),
            MarkedKind(StopSearchRecord.self), MarkedKind(Strategy.self), MarkedKind(SubmittedSample.self),
            MarkedKind(Subscriber.self), MarkedKind(SupportPlan.self), MarkedKind(SupportService.self),
            MarkedKind(SystemPathway.self), MarkedKind(ThirdPartyReport.self), MarkedKind(THRAssessment.self),
            MarkedKind(Victim.self), MarkedKind(VictimCall.self), MarkedKind(ViolenceReductionUnit.self),
            MarkedKind(Volunteer.self), MarkedKind(VolunteerEnquiry.self), MarkedKind(WatchActivity.self),
            MarkedKind(WatchGrant.self), MarkedKind(WatchScheme.self), MarkedKind(WitnessNeedsAssessment.self),
            MarkedKind(WitnessStatement.self), MarkedKind(WitnessSupport.self), MarkedKind(YouthContact.self),
            MarkedKind(YouthLink.self),
        ]
    }

    /// Texts planted in place of what is personal.
    struct Markers {
        private(set) var planted: [String] = []
        private var number = 0

        /// The value with every personal text replaced that may be another; the ones that may not are left.
        mutating func plant(in json: Data, readsStill: (Data) async throws -> Bool) async throws -> Data {
            var object = try JSONSerialization.jsonObject(with: json)
            for path in Self.personalPaths(in: object) {
                number += 1
                for marker in ["Planted-\(number)-Qz", "0777\(100_000 + number)", "planted\(number)@qz.example"] {
                    let marked = Self.replacing(object, at: path[...], by: marker)
                    let data = try JSONSerialization.data(withJSONObject: marked, options: .sortedKeys)
                    guard try await readsStill(data) else { continue }
                    object = marked
                    planted.append(marker)
                    break
                }
            }
            return try JSONSerialization.data(withJSONObject: object, options: .sortedKeys)
        }

        /// The places of the texts below every personal value, which is written with its purpose and its sensitivity.
        static func personalPaths(in json: Any, isPersonal: Bool = false) -> [[String]] {
            switch json {
            case is String: return isPersonal ? [[]] : []
            case let list as [Any]:
                return list.indices.flatMap { index in
                    personalPaths(in: list[index], isPersonal: isPersonal).map { [String(index)] + $0 }
                }
            case let object as [String: Any]:
                let isWrapped = object["purpose"] != nil && object["sensitivity"] != nil && object["value"] != nil
                return object.keys.sorted().flatMap { key in
                    personalPaths(in: object[key] ?? 0, isPersonal: isWrapped ? key == "value" : isPersonal)
                        .map { [key] + $0 }
                }
            default: return []
            }
        }

        static func replacing(_ json: Any, at path: ArraySlice<String>, by text: String) -> Any {
            guard let step = path.first else { return text }
            if var object = json as? [String: Any] {
                object[step] = object[step].map { replacing($0, at: path.dropFirst(), by: text) }
                return object
            }
            if var list = json as? [Any], let index = Int(step) {
                list[index] = replacing(list[index], at: path.dropFirst(), by: text)
                return list
            }
            return json
        }
    }
#endif
