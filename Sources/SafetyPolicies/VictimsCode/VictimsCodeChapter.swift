/// The places of the Codes of 2013 and 2015, which are built alike.
enum VictimsCodeChapter: String {
    case introduction = "Introduction"
    case policeInvestigation = "ch. 2, Part A, section 1 (police investigation)"
    case preTrial = "ch. 2, Part A, section 2 (pre-trial)"
    case trial = "ch. 2, Part A, section 3 (trial)"
    case postTrial = "ch. 2, Part A, sections 4-5 (post-trial)"
    case restorativeJustice = "ch. 2, Part A, section 7 (restorative justice)"
    case compensation = "ch. 2, Part A (compensation)"
    case dutiesAtTrial = "ch. 2, Part B, section 3"
    case children = "ch. 3 (children)"
    case businesses = "ch. 4 (businesses)"
    case otherProviders = "ch. 5"
}
