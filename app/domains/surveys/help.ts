/** Whom to ring now. None is described as open all hours, because not all are. */
export const helpLines = [
  { key: 'danger', number: '999' },
  { key: 'police', number: '101' },
  { key: 'nspcc', number: '0808 800 5000' },
  { key: 'childline', number: '0800 1111' },
] as const
