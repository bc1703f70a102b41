import type { ReactNode } from 'react'
import { useWords } from '~/platform/i18n'
import { ErrorSummary } from '~/ui/fields/problem'
import { TextField } from '~/ui/fields/text'

interface CodeFormProps {
  which: 'return' | 'withdrawal'
  areaName: string
  typed?: string
  problem?: { key: string; values: { count: number } }
  children: ReactNode
}

/** Asks for a pause code or a receipt code, and says exactly what is wrong with what was typed. */
export function CodeForm({ which, areaName, typed, problem, children }: CodeFormProps) {
  const t = useWords('survey')
  const words = problem && t(problem.key, { ...problem.values, which: t(`${which}.theCode`) })
  const title = t(`${which}.question`)
  return (
    <>
      <title>{t(problem ? 'errorTitle' : 'plainTitle', { title, areaName })}</title>
      {words && <ErrorSummary title={t('problems.summary')} problems={[{ id: 'code', words }]} />}
      <form method="post" noValidate>
        <TextField
          id="code"
          kind="code"
          label={title}
          hint={t(`${which}.hint`)}
          value={typed}
          problem={words ? { prefix: t('problems.prefix'), words } : undefined}
        />
        {children}
      </form>
    </>
  )
}
