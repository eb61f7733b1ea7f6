import CommunitySafetyTesting
import SafetyStorage

/// A store that has what an adapter must have and nothing of what it may.
struct PlainStore: ForwardingStore {
    let inner: any RecordStore

    init(_ inner: MemoryStore) { self.inner = inner }
}
