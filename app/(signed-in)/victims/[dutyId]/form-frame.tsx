import type { ReactNode } from 'react'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { InsetText } from '#components/page/inset-text'
import { PageTitle } from '#components/page/page-title'
import type { DutyView } from '#lib/victims/views/load-duty'

/**
 * A form of a duty to inform. Once the duty is done there is nothing left to fill in, but what somebody typed meanwhile is
 * still shown to them, with why it was not saved.
 */
export function FormFrame({
  view,
  title,
  isKept,
  here,
  children,
}: {
  view: DutyView
  title: string
  isKept: boolean
  here: string
  children: ReactNode
}) {
  const isOpen = view.duty.state === 'open'
  return (
    <>
      <BackLink href={here}>Back to this victim</BackLink>
      <Measure>
        <PageTitle caption={view.duty.reference}>{title}</PageTitle>
        {!isOpen && (
          <InsetText>
            This victim has been informed already, or need not be informed any more. Nothing more can be saved here.
          </InsetText>
        )}
        {(isOpen || isKept) && children}
      </Measure>
    </>
  )
}
