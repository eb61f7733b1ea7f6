#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension DocumentEncoder {
    /// The canonical bytes of a value that names its format first.
    ///
    /// - Throws: `DocumentError` where it is nested deeper than files are read.
    static func canonical(_ value: some Encodable) throws(DocumentError) -> Data {
        do {
            return Data(JSONWriter.document(try DocumentEncoder.value(of: value)).utf8)
        } catch let error as DocumentError {
            throw error
        } catch {
            throw DocumentError("", .unreadable("\(error)"))
        }
    }
}
