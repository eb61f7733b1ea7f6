#if !Crypto
    /// A store that encrypts its payloads; only with the package trait `Crypto`.
    @available(
        *, unavailable,
        message: "enable the trait 'Crypto' where you depend on CommunitySafetyKit: .package(…, traits: [\"Crypto\"])"
    )
    public struct SealedStore {
        /// Here only so that the compiler complains about the trait and not about the arguments.
        public init(_ inner: Any, keys vault: Any) {}
    }
#endif
