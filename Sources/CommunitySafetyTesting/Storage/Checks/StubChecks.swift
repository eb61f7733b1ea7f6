extension StoreContract {
    static let texts: [StoreCheck] = []
    static let sizes: [StoreCheck] = []
    static let opening: [StoreCheck] = []
    static let sealing: [StoreCheck] = []
}
