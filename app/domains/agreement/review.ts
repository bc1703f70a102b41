/** What somebody of the PCF says of one question of a shared version (para 122). */
export const remarkKinds = ['agrees', 'comments', 'proposes'] as const
export type RemarkKind = (typeof remarkKinds)[number]
