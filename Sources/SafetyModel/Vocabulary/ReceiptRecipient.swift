/// Who received the news of an event, where a clock starts on the receipt.
public enum ReceiptRecipient: String, Hashable, CaseIterable, Codable, Sendable {
    /// The Witness Care Unit.
    case witnessCareUnit = "wcu"
    /// The Crown Prosecution Service.
    case crownProsecutionService = "cps"
}
