import { describe, expect, it } from 'vitest'
import type { Role } from './roles'
import { proveAreaLead, proveAreaMember, proveInspector, proveLeadInspector, proveSafeguardingOfficer, type Session } from './session'

const northmere = 'visit-of-northmere'
const southmoor = 'visit-of-southmoor'
const holding = (role: Role, visitId: string | null): Session => ({
  token: 'token',
  person: { id: 'id', name: 'Somebody', email: 'somebody@heard.example' },
  holdings: [{ role, areaId: 'area', visitId }],
})

describe('who somebody is', () => {
  it('is decided for one visit, not for all', () => {
    expect(proveInspector(holding('cqc-inspector', northmere), northmere)).not.toBeNull()
    expect(proveInspector(holding('cqc-inspector', northmere), southmoor)).toBeNull()
    expect(proveAreaMember(holding('pcf', southmoor), northmere)).toBeNull()
  })

  it('is one thing at a time: a forum’s chair is no inspector, and no inspector keeps the queue', () => {
    expect(proveInspector(holding('pcf', northmere), northmere)).toBeNull()
    expect(proveSafeguardingOfficer(holding('lead-inspector', northmere))).toBeNull()
    expect(proveAreaMember(holding('lano', northmere))).not.toBeNull()
  })

  it('lets the lead inspector alone ask for a release', () => {
    expect(proveLeadInspector(holding('lead-inspector', northmere), northmere)).not.toBeNull()
    expect(proveLeadInspector(holding('inspector', northmere), northmere)).toBeNull()
  })

  it('tells who leads an area from who leads one visit of it', () => {
    const ofArea = (held: Session): Session => ({ ...held, holdings: held.holdings.map((each) => ({ ...each, ofArea: true })) })
    expect(proveAreaLead(ofArea(holding('lead-inspector', null)), 'area')).not.toBeNull()
    expect(proveAreaLead(ofArea(holding('lead-inspector', null)), 'another')).toBeNull()
    expect(proveAreaLead(holding('lead-inspector', northmere), 'area')).toBeNull()
    expect(proveAreaLead(ofArea(holding('inspector', null)))).toBeNull()
  })

  it('names no visit for somebody whose area has none', () => {
    expect(proveAreaMember(holding('pcf', null))).not.toBeNull()
    expect(proveAreaMember(holding('pcf', null), northmere)).toBeNull()
  })
})
