export { requireAreaMember } from './area-member.server'
export { requireInspector, requireLeadInspector } from './inspector.server'
export { requireSafeguardingOfficer } from './safeguarding-officer.server'
