extension Decoder {
    /// What is read breaks a rule of its type: a decoding error that says where and holds the typed one.
    package func refusal(_ error: some Error & CustomStringConvertible) -> DecodingError {
        DecodingError.dataCorrupted(
            .init(codingPath: codingPath, debugDescription: error.description, underlyingError: error))
    }
}
