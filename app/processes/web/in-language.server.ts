import type { NextFunction, Request, Response } from 'express'
import { inPathLanguage, readAddress } from '~/platform/languages'

/**
 * The one place where languages and doors meet: the doors see each address as the site map has it, are told the
 * language beside it, and wherever they send the visitor on, it is in that language.
 */
export function inLanguageOfAddress(request: Request, response: Response, next: NextFunction): void {
  const { language, bare } = readAddress(request.originalUrl)
  response.locals.language = language
  if (language !== 'en') {
    request.originalUrl = bare
    request.url = bare
    keepLanguage(response, (address) => inPathLanguage(address, language))
  }
  next()
}

function keepLanguage(response: Response, inLanguage: (address: string) => string) {
  const setHeader = response.setHeader.bind(response)
  response.setHeader = (name, value) =>
    setHeader(name, name.toLowerCase() === 'location' ? inLanguage(String(value)) : value)
}
