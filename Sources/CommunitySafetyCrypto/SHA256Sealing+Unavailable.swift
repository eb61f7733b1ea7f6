#if !Crypto
    /// Seals a journal with SHA-256; only with the package trait `Crypto`.
    @available(
        *, unavailable,
        message: "enable the trait 'Crypto' where you depend on CommunitySafetyKit: .package(…, traits: [\"Crypto\"])"
    )
    public struct SHA256Sealing {
        /// Here only so that the compiler complains about the trait and not about the arguments.
        public init() {}
    }
#endif
