import type { ReactNode } from 'react'

interface Props {
  /** Unique on the page. */
  id: string
  title: string
  children: ReactNode
}

/** A part of the report that is in words or a table alone, under the question it answers. */
export function ReportSection({ id, title, children }: Props) {
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 className="govuk-heading-m" id={`${id}-title`}>
        {title}
      </h2>
      {children}
    </section>
  )
}
