/** One of the five steps, or an option that stands apart ("I do not know"): read as a single choice is. */
export { choicesOf, parseAnswer } from './single'
