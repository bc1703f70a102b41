/** Whether the database refused because another survey, seen or unseen, has this short address. */
export const isSlugTaken = (problem: unknown): boolean =>
  typeof problem === 'object' && problem !== null && 'constraint_name' in problem && problem.constraint_name === 'survey_slug_unique'
