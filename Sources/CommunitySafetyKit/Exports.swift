@_exported public import CivilTime
@_exported public import PolicyEngine
@_exported public import SafetyModel
@_exported public import SafetyPolicies
@_exported public import SafetyReports
@_exported public import SafetyStorage
