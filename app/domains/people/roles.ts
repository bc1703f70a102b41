/** What a person may be here, for one visit or one area. */
export const roles = [
  'lead-inspector',
  'inspector',
  'cqc-inspector',
  'lano',
  'pcf',
  'moderator',
  'safeguarding-officer',
  'administrator',
  'translator',
] as const
export type Role = (typeof roles)[number]

export const inspectorRoles = ['lead-inspector', 'inspector', 'cqc-inspector'] as const satisfies readonly Role[]
export const areaRoles = ['lano', 'pcf'] as const satisfies readonly Role[]
