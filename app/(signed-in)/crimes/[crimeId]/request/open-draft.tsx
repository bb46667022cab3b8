import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { CrimeStateTag } from '#components/cancellation/decision-state-tag'
import { ButtonLink } from '#components/form/button'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { IdentityBar } from '#components/page/identity-bar'
import { PageTitle } from '#components/page/page-title'
import { type DraftView, loadDraft } from '#lib/cancellations/draft/load-draft'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import type { Category } from '#lib/counting-rules/model'
import { titleOf } from '#lib/counting-rules/offences'
import { requirePermission } from '#lib/people/require-permission'
import type { Actor } from '#lib/people/model'

/** A page of asking, opened: who asks, about which crime, with their draft. */
export interface Opened {
  readonly actor: Actor
  readonly permit: Permit<'request.submit'>
  readonly view: DraftView
  /** The address of the first page of asking about this crime. */
  readonly ask: string
}

/** Opens a page of asking at `page` below the crime, such as `ask/facts`. */
export async function openDraft(params: PageProps<'/crimes/[crimeId]'>['params'], page: string): Promise<Opened> {
  const { crimeId } = await params
  if (!isId(crimeId)) notFound()
  const { actor, permit } = await requirePermission('request.submit', `/crimes/${crimeId}/${page}`)
  const view = await loadDraft(permit, crimeId)
  if (!view) notFound()
  return { actor, permit, view, ask: `/crimes/${crimeId}/request` }
}

/** Which crime is asked about, on top of all its pages; with `wide` what is below takes the whole width. */
export function Asking({
  opened,
  back,
  wide,
  children,
}: {
  opened: Opened
  back: { href: string; text?: string }
  wide?: boolean
  children: ReactNode
}) {
  const { crime } = opened.view
  return (
    <>
      <BackLink href={back.href}>{back.text ?? 'Back'}</BackLink>
      <IdentityBar
        reference={crime.reference}
        offence={titleOf(crime.code, crime.countClass)}
        state={<CrimeStateTag isLive={crime.cancelledById === null} />}
      />
      {wide ? children : <Measure>{children}</Measure>}
    </>
  )
}

/**
 * Why this person may not ask about this crime, in the place of a form; undefined when they may. Whoever may ask at all
 * may ask for C3, so that stands for all where no category is chosen yet.
 */
export function whyNot({ view }: Opened, category: Category = 'C3'): string | undefined {
  return view.barred(category)
}

/** In the place of a form, for those who may not ask: why, and where to go from here. */
export function CannotAsk({ opened, why }: { opened: Opened; why: string }) {
  const { crime } = opened.view
  const [openRequest] = crime.openRequestIds
  return (
    <Asking opened={opened} back={{ href: `/crimes/${crime.id}`, text: 'Back to the crime' }}>
      <PageTitle>You cannot ask to cancel this crime</PageTitle>
      <p className="govuk-body-l">{why}</p>
      {openRequest !== undefined && <ButtonLink href={`/requests/${openRequest}`}>Go to the open request</ButtonLink>}
    </Asking>
  )
}
