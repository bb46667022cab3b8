import type { ReactNode } from 'react'

/** Several short lines in one cell of a table; what is empty is left out. */
export function Lines({ lines }: { lines: readonly ReactNode[] }) {
  const shown = lines.filter((line) => line !== '' && line !== null && line !== undefined && line !== false)
  return (
    <span>
      {shown.map((line, n) => (
        <span key={n} className="govuk-!-display-block govuk-!-margin-bottom-1">
          {line}
        </span>
      ))}
    </span>
  )
}
