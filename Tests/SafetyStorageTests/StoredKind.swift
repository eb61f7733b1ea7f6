import Foundation
import SafetyModel
import SafetyStorage
import Testing

/// A type of the model that is kept as a record of its own, with what is asked of each value of it.
struct StoredKind: CustomTestStringConvertible, Sendable {
    /// The type's name, which is also that of its fixtures.
    let name: String
    /// What kind of record it becomes.
    let kind: RecordKind
    /// Reads a value, stores it and asks it back; answers the terms under which it is found.
    let comesBack: @Sendable (Data) async throws -> [IndexTerm]

    var testDescription: String { name }

    init<Entity: Storable & Equatable>(_: Entity.Type) {
        name = "\(Entity.self)"
        kind = Entity.recordKind
        comesBack = { data in
            let entity = try JSONDecoder().decode(Entity.self, from: data)
            let store = MemoryStore()
            _ = try await store.put(
                entity, in: "wexley", after: nil, disclosing: .storage(reason: "test"), as: "c1", audit: audit,
                at: start)
            let found = try await store.load(Entity.self, entity.id, in: "wexley")
            #expect(found == Versioned(entity, at: Revision(1)))
            for terms in entity.indexTerms.map({ [$0] }) + [entity.indexTerms] {
                let page = try await store.page(of: Entity.self, in: "wexley", having: terms)
                #expect(page.entities == [Versioned(entity, at: Revision(1))])
            }
            return entity.indexTerms
        }
    }

    static let all: [StoredKind] = [
        StoredKind(ParishBriefings.Briefing.self),
        StoredKind(AccountabilitySession.self), StoredKind(AdviceEdition.self), StoredKind(AdvocacyCase.self),
        StoredKind(Advocate.self), StoredKind(Agreement.self), StoredKind(ASBCase.self),
        StoredKind(AssessedDecision.self), StoredKind(AwardEntry.self), StoredKind(BeatMeeting.self),
        StoredKind(BudgetRound.self), StoredKind(Cadet.self), StoredKind(CadetMeeting.self),
        StoredKind(CadetUnit.self), StoredKind(CallForAction.self), StoredKind(Candidacy.self),
        StoredKind(Case.self), StoredKind(CaseReviewApplication.self), StoredKind(CodedComment.self),
        StoredKind(CombinedService.self), StoredKind(Commission.self), StoredKind(CommunityInformation.self),
        StoredKind(CommunityResolution.self), StoredKind(CommunityResponse.self), StoredKind(Compact.self),
        StoredKind(Complaint.self), StoredKind(ComplaintRoute.self), StoredKind(Concern.self),
        StoredKind(Consent.self), StoredKind(Consultation.self), StoredKind(CourtSupportContact.self),
        StoredKind(CrossBorderCase.self),
        StoredKind(CustodyDesignation.self), StoredKind(CustodyVisit.self), StoredKind(CustodyVisitor.self),
        StoredKind(DesignReview.self), StoredKind(DisclosureDecision.self), StoredKind(DisclosureEntry.self),
        StoredKind(DiversionContract.self),
        StoredKind(DiversionIntervention.self), StoredKind(EarlyIntervention.self), StoredKind(EarlySignal.self),
        StoredKind(EngagementActivity.self), StoredKind(EqualityAssessment.self), StoredKind(Escalation.self),
        StoredKind(EscalationRule.self), StoredKind(ExploitationConcern.self),
        StoredKind(ExploitationNetworkConcern.self), StoredKind(ExploitationSupportPlan.self),
        StoredKind(FamilyIntervention.self), StoredKind(HallmarkAssessment.self),
        StoredKind(HateCrimeSupportPathway.self), StoredKind(HateIncidentReport.self),
        StoredKind(HealthContact.self), StoredKind(HubEngagement.self), StoredKind(InformationReport.self),
        StoredKind(IntakeService.self), StoredKind(IntimidationReport.self), StoredKind(JusticeStory.self),
        StoredKind(LivedExperienceRole.self), StoredKind(LocalIssue.self), StoredKind(MARACMeeting.self),
        StoredKind(MARACReferral.self), StoredKind(MaturityAssessment.self), StoredKind(Mentor.self),
        StoredKind(MentoringPlan.self), StoredKind(Merger.self), StoredKind(Message.self),
        StoredKind(NaloxoneAdministration.self), StoredKind(NaloxoneKit.self), StoredKind(NavigatorContact.self),
        StoredKind(NeighbourhoodPriority.self), StoredKind(NeighbourhoodTeam.self),
        StoredKind(NonEmergencyCall.self), StoredKind(Occurrence.self), StoredKind(OfficeDecision.self),
        StoredKind(Organisation.self), StoredKind(OutcomeClaim.self), StoredKind(OutcomeReview.self),
        StoredKind(Outreach.self), StoredKind(ParishPosting.self), StoredKind(Partnership.self),
        StoredKind(PartnershipMeeting.self), StoredKind(PathwayJourney.self), StoredKind(Patrol.self),
        StoredKind(PaybackNomination.self), StoredKind(PaybackProject.self), StoredKind(Person.self),
        StoredKind(PoliceCrimePlan.self), StoredKind(PooledFund.self), StoredKind(PositiveActionMeasure.self),
        StoredKind(PowerUse.self), StoredKind(PracticeExample.self), StoredKind(PreventionAdvice.self),
        StoredKind(PriorityGroup.self), StoredKind(ProblemProfile.self), StoredKind(ProfessionalTraining.self),
        StoredKind(Programme.self), StoredKind(PublicBody.self), StoredKind(PublicClaim.self),
        StoredKind(PublicContact.self), StoredKind(PublishedContact.self), StoredKind(Recommendation.self),
        StoredKind(RecruitmentPathway.self), StoredKind(Reparation.self), StoredKind(ReparationMenu.self),
        StoredKind(ReportingCentre.self), StoredKind(ReportTrail.self), StoredKind(Reservist.self),
        StoredKind(ResettlementPlan.self), StoredKind(RestorativeHub.self), StoredKind(RestorativeProcess.self),
        StoredKind(RiskAssessment.self), StoredKind(RiskInstrument.self), StoredKind(SamplePlan.self),
        StoredKind(ScrutinyCase.self), StoredKind(ScrutinyPanel.self), StoredKind(ServiceFacility.self),
        StoredKind(ServiceHub.self), StoredKind(ServiceLevelAgreement.self), StoredKind(SharedOutcome.self),
        StoredKind(SharingAgreement.self), StoredKind(SpeedDevice.self), StoredKind(SpeedSession.self),
        StoredKind(SpeedSite.self), StoredKind(StagedActivity.self), StoredKind(StandardSet.self),
        StoredKind(StopSearchRecord.self), StoredKind(Strategy.self), StoredKind(SubjectAccessRequest.self),
        StoredKind(SubmittedSample.self),
        StoredKind(Subscriber.self), StoredKind(SupportPlan.self), StoredKind(SupportService.self),
        StoredKind(SystemPathway.self), StoredKind(ThirdPartyReport.self), StoredKind(THRAssessment.self),
        StoredKind(Victim.self), StoredKind(VictimCall.self), StoredKind(ViolenceReductionUnit.self),
        StoredKind(Volunteer.self), StoredKind(VolunteerEnquiry.self), StoredKind(WatchActivity.self),
        StoredKind(WatchGrant.self), StoredKind(WatchScheme.self), StoredKind(WitnessNeedsAssessment.self),
        StoredKind(WitnessStatement.self), StoredKind(WitnessSupport.self), StoredKind(YouthContact.self),
        StoredKind(YouthLink.self),
    ]
}
