import type { ReactNode } from 'react'

/** Words set off from the rest: a quotation, something to keep in mind. */
export function InsetText({ children }: { children: ReactNode }) {
  return <div className="govuk-inset-text">{children}</div>
}
