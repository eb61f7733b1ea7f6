extension Decoder {
    /// What an initialiser makes of what was read; where it refuses, the decoding error that says where.
    func checked<Value, Failure: Error & CustomStringConvertible>(
        _ make: () throws(Failure) -> Value
    ) throws -> Value {
        do throws(Failure) {
            return try make()
        } catch {
            throw refusal(error)
        }
    }
}
