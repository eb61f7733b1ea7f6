public import PolicyEngine

/// Ways around a prosecution: deferred prosecution, cautions with conditions, and orders for children.
public enum Diversion {
    /// Checkpoint, Durham's deferred prosecution.
    public static func checkpoint2015() throws(PolicyError) -> Policy {
        try Policy.checkpoint2015.get()
    }

    /// Conditional cautions for adults, by the Code of January 2013.
    public static func conditionalCaution2013() throws(PolicyError) -> Policy {
        try Policy.conditionalCaution2013.get()
    }

    /// Diversionary and community cautions, made law and not known to have begun.
    public static func twoTierCautions2022() throws(PolicyError) -> Policy {
        try Policy.twoTierCautions2022.get()
    }

    /// Youth cautions since April 2013.
    public static func youthCautions2013() throws(PolicyError) -> Policy {
        try Policy.youthCautions2013.get()
    }

    /// How long the intervention of a youth conditional caution usually lasts.
    public static func youthConditionalCaution() throws(PolicyError) -> Policy {
        try Policy.youthConditionalCaution.get()
    }

    /// Referral orders.
    public static func referralOrder() throws(PolicyError) -> Policy {
        try Policy.referralOrder.get()
    }

    /// Operation Turning Point, a trial in the West Midlands.
    public static func turningPoint2011() throws(PolicyError) -> Policy {
        try Policy.turningPoint2011.get()
    }

    /// Community resolutions.
    public static func communityResolution() throws(PolicyError) -> Policy {
        try Policy.communityResolution.get()
    }

    /// How a restorative process goes.
    public static func restorativeJustice() throws(PolicyError) -> Policy {
        try Policy.restorativeJustice.get()
    }
}
