/// A stage on the way from the first question to service.
public enum JourneyStage: String, Hashable, CaseIterable, Codable, Sendable {
    /// From the question to the application.
    case enquiry
    /// From the application to the beginning of the vetting.
    case application
    /// From the beginning of the vetting to that of the training.
    case vetting
    /// From the beginning of the training to that of the service.
    case training
    /// The service itself.
    case service
}
