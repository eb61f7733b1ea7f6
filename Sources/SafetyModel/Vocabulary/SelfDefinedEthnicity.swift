/// The ethnicity that people state of themselves, by the categories of the 2011 census.
///
/// The known codes are the words of police open data.
public struct SelfDefinedEthnicity: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Bangladeshi, of the group Asian/Asian British.
    public static let asianBangladeshi: SelfDefinedEthnicity = "Asian/Asian British - Bangladeshi"
    /// Chinese, of the group Asian/Asian British.
    public static let asianChinese: SelfDefinedEthnicity = "Asian/Asian British - Chinese"
    /// Indian, of the group Asian/Asian British.
    public static let asianIndian: SelfDefinedEthnicity = "Asian/Asian British - Indian"
    /// Pakistani, of the group Asian/Asian British.
    public static let asianPakistani: SelfDefinedEthnicity = "Asian/Asian British - Pakistani"
    /// Any other Asian background, of the group Asian/Asian British.
    public static let asianOther: SelfDefinedEthnicity = "Asian/Asian British - Any other Asian background"
    /// African, of the group Black/African/Caribbean/Black British.
    public static let blackAfrican: SelfDefinedEthnicity = "Black/African/Caribbean/Black British - African"
    /// Caribbean, of the group Black/African/Caribbean/Black British.
    public static let blackCaribbean: SelfDefinedEthnicity = "Black/African/Caribbean/Black British - Caribbean"
    /// Any other Black/African/Caribbean background, of the group Black/African/Caribbean/Black British.
    public static let blackOther: SelfDefinedEthnicity =
        "Black/African/Caribbean/Black British - Any other Black/African/Caribbean background"
    /// White and Asian, of the group Mixed/Multiple ethnic groups.
    public static let mixedWhiteAndAsian: SelfDefinedEthnicity = "Mixed/Multiple ethnic groups - White and Asian"
    /// White and Black African, of the group Mixed/Multiple ethnic groups.
    public static let mixedWhiteAndBlackAfrican: SelfDefinedEthnicity =
        "Mixed/Multiple ethnic groups - White and Black African"
    /// White and Black Caribbean, of the group Mixed/Multiple ethnic groups.
    public static let mixedWhiteAndBlackCaribbean: SelfDefinedEthnicity =
        "Mixed/Multiple ethnic groups - White and Black Caribbean"
    /// Any other Mixed/Multiple ethnic background, of the group Mixed/Multiple ethnic groups.
    public static let mixedOther: SelfDefinedEthnicity =
        "Mixed/Multiple ethnic groups - Any other Mixed/Multiple ethnic background"
    /// English/Welsh/Scottish/Northern Irish/British, of the group White.
    public static let whiteBritish: SelfDefinedEthnicity = "White - English/Welsh/Scottish/Northern Irish/British"
    /// Irish, of the group White.
    public static let whiteIrish: SelfDefinedEthnicity = "White - Irish"
    /// Gypsy or Irish Traveller, of the group White.
    public static let whiteGypsyOrIrishTraveller: SelfDefinedEthnicity = "White - Gypsy or Irish Traveller"
    /// Any other White background, of the group White.
    public static let whiteOther: SelfDefinedEthnicity = "White - Any other White background"
    /// Arab, of the group Other ethnic group.
    public static let arab: SelfDefinedEthnicity = "Other ethnic group - Arab"
    /// Any other ethnic group, of the group Other ethnic group.
    public static let other: SelfDefinedEthnicity = "Other ethnic group - Any other ethnic group"
    /// Nothing was stated, which is no group.
    public static let notStated: SelfDefinedEthnicity = "Other ethnic group - Not stated"

    /// The codes that this edition of the kit knows.
    public static let known: [SelfDefinedEthnicity] = [
        .asianBangladeshi, .asianChinese, .asianIndian, .asianPakistani, .asianOther, .blackAfrican, .blackCaribbean,
        .blackOther, .mixedWhiteAndAsian, .mixedWhiteAndBlackAfrican, .mixedWhiteAndBlackCaribbean, .mixedOther,
        .whiteBritish, .whiteIrish, .whiteGypsyOrIrishTraveller, .whiteOther, .arab, .other, .notStated,
    ]

    /// The broad group that the category belongs to; nil where nothing was stated, and for an unknown code.
    ///
    /// Open data file what was not stated under another group; here it is none.
    public var group: EthnicGroup? {
        switch self {
        case .whiteBritish, .whiteIrish, .whiteGypsyOrIrishTraveller, .whiteOther: .white
        case .mixedWhiteAndAsian, .mixedWhiteAndBlackAfrican, .mixedWhiteAndBlackCaribbean, .mixedOther: .mixed
        case .asianBangladeshi, .asianChinese, .asianIndian, .asianPakistani, .asianOther: .asian
        case .blackAfrican, .blackCaribbean, .blackOther: .black
        case .arab, .other: .other
        default: nil
        }
    }
}
