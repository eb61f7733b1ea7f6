/// Where a row of police open data says something happened, as far as it says so.
public struct OpenDataPlace: Hashable, Sendable {
    /// The location's words, such as 'On or near Church Lane' or 'No location'.
    public let location: String
    /// The anonymised point; nil where there is no location.
    public let coordinate: Coordinate?
    /// The code of the lower layer super output area, of the edition that the file's year used; nil where blank.
    public let lsoaCode: String?
    /// The name of that area; nil where blank.
    public let lsoaName: String?
}
