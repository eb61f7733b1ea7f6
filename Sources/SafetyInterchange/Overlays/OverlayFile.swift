public import CivilTime
public import PolicyEngine

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// An overlay as a file, in the format `community-safety-overlay/1`: local rules, written by hand and read at run time.
///
/// It is read as strictly as a ``PolicyFile``, and written in one canonical form of the same kind; its members stand in
/// Documentation/PolicyFiles.md.
public struct OverlayFile: Hashable, Sendable {
    /// The format's name and version.
    public static let format = Overlay.format

    /// The overlay that the file holds.
    public let overlay: Overlay

    /// A file that holds that overlay.
    public init(_ overlay: Overlay) {
        self.overlay = overlay
    }

    /// Reads an overlay strictly.
    ///
    /// - Throws: `OverlayFileError` with the path in the document.
    public init(json: Data) throws(OverlayFileError) {
        do throws(DocumentError) {
            overlay = try DocumentDecoder.overlay(in: DocumentNode(document: json))
        } catch {
            throw .document(error)
        }
    }

    /// The overlay in its canonical form.
    ///
    /// - Throws: `DocumentError` for an overlay that is nested deeper than files are read.
    public func json() throws(DocumentError) -> Data {
        try DocumentEncoder.canonical(overlay)
    }

    /// The policy that holds where the overlay does; see `Overlay.applied(to:requiring:on:)`.
    ///
    /// - Parameters:
    ///   - base: the edition that it was written for, or one that it was reviewed for.
    ///   - demand: what must hold of the changes.
    ///   - calendar: the working days and the clock by which limits are compared.
    /// - Throws: `OverlayFileError` with the path of the change at fault.
    public func applied(
        to base: Policy, requiring demand: Overlay.Demand = .nothing, on calendar: WorkingCalendar
    ) throws(OverlayFileError) -> Policy {
        do throws(OverlayError) {
            return try overlay.applied(to: base, requiring: demand, on: calendar)
        } catch {
            throw .overlay(error, path: error.path(in: overlay))
        }
    }
}

extension DocumentDecoder {
    /// The overlay that stands there.
    static func overlay(in node: DocumentNode) throws(DocumentError) -> Overlay {
        do {
            return try DocumentDecoder(node).value(Overlay.self)
        } catch let error as DocumentError {
            throw error
        } catch {
            throw DocumentError(node.path, .unreadable("\(error)"))
        }
    }
}
