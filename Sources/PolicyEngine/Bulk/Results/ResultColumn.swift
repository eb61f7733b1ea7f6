/// Where the results of a duty stand: those of its clock, or those of a receipt that is awaited.
struct ResultColumn: Sendable {
    /// The number of the compiled duty.
    let duty: Int
    let awaitsReceipt: Bool
    /// Which cases have a result here at all.
    let raised: BlockProgram.Register
    /// Which of them have that status; the others are not owed it.
    let statuses: [(status: Status, register: BlockProgram.Register)]
}
