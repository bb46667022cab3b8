import type { ReactNode } from 'react'

/** The one h1 of a page, with the smaller words above it: a crime reference, the step of a form. */
export function PageTitle({
  children,
  caption,
  size = 'l',
}: {
  children: ReactNode
  caption?: ReactNode
  size?: 'm' | 'l' | 'xl'
}) {
  return (
    <>
      {caption !== undefined && <span className={`govuk-caption-${size}`}>{caption}</span>}
      <h1 className={`govuk-heading-${size}`}>{children}</h1>
    </>
  )
}
