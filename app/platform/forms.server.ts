/**
 * Reads a plain form. The front door has already refused what is too large or of another kind.
 * @returns the fields; an unreadable body reads as an empty form, which the page answers with its own problem
 */
export async function readForm(request: Request): Promise<URLSearchParams> {
  return new URLSearchParams(await request.text())
}
