/** What the tests stand beside is not what runs. */
export const tests = '\\.test\\.tsx?$'

/** @param from, to as dependency-cruiser has them: patterns of paths from the top */
export const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

export const anyOf = (paths) => `^(${paths.map((path) => path.replaceAll('.', '\\.')).join('|')})$`
