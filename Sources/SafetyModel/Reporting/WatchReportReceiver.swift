public import CivilTime

/// A member of a watch who is appointed to take the reports of others.
///
/// How long a clearance is good for is a policy's to say: what is kept here is the days for which somebody who may say
/// so found it good.
public struct WatchReportReceiver: Hashable, Codable, Sendable {
    /// The watch.
    public let watch: WatchScheme.ID
    /// The appointment to the post of ``Post/reportReceiver``.
    public let appointment: Appointment
    /// The UK civil days for which the vetting is good; nil where none is recorded.
    public var vetting: DayInterval?
    /// The training in taking reports; nil where none is recorded.
    public var training: TrainingRecord?
    /// The UK civil days of the watch's agreement on handling data; nil where none is recorded.
    public var dataAgreement: DayInterval?

    /// A member of a watch with that standing.
    public init(
        of watch: WatchScheme.ID, appointment: Appointment, vetting: DayInterval? = nil,
        training: TrainingRecord? = nil, dataAgreement: DayInterval? = nil
    ) {
        self.watch = watch
        self.appointment = appointment
        self.vetting = vetting
        self.training = training
        self.dataAgreement = dataAgreement
    }

    /// Why somebody may not take reports.
    public enum Obstacle: String, Hashable, CaseIterable, Codable, Sendable {
        /// They are not appointed to it on that day.
        case notAppointed = "not-appointed"
        /// No vetting is recorded that is good for the day.
        case noCurrentVetting = "no-current-vetting"
        /// No training is recorded that is good for the day.
        case noCurrentTraining = "no-current-training"
        /// No agreement on handling data is recorded as in force.
        case noDataAgreement = "no-data-agreement"
    }

    /// Everything that stands against it on a UK civil day; none means that they may take reports.
    public func obstacles(on day: CivilDate) -> [Obstacle] {
        let isAppointed = appointment.post == .reportReceiver && appointment.term.contains(day)
        let isTrained = training?.isGood(for: .thirdPartyReporting, on: day) == true
        return [
            isAppointed ? nil : .notAppointed,
            vetting?.contains(day) == true ? nil : .noCurrentVetting,
            isTrained ? nil : .noCurrentTraining,
            dataAgreement?.contains(day) == true ? nil : .noDataAgreement,
        ].compactMap(\.self)
    }

    private enum CodingKeys: String, CodingKey {
        case watch
        case appointment
        case vetting
        case training
        case dataAgreement
    }
}
