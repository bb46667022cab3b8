import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import type { Permit } from '#lib/base/permit'
import { type AskingLook, lookToAsk } from '#lib/cancellations/asking/look'
import { lookAtRequest, type RequestLook } from '#lib/cancellations/look'
import { standingSeen } from '#lib/cancellations/other-forces/standing-seen'
import { canBeAnswered } from '#lib/cancellations/other-forces/waiting-for'
import { requirePermission } from '#lib/people/require-permission'
import type { Asker } from '#lib/people/model'
import type { Power } from '#lib/people/powers'
import { CaseBar } from '../case-bar.tsx'

/** A page about one’s own request, opened. */
export interface OpenedRequest<P extends Power> {
  readonly asker: Asker
  readonly permit: Permit<P>
  readonly look: RequestLook
  /** The address of the request. */
  readonly home: string
}

/** Opens a page below a request, such as `withdraw`. */
export async function openRequest<P extends Power>(
  power: P,
  params: PageProps<'/requests/[requestId]'>['params'],
  page: string,
): Promise<OpenedRequest<P>> {
  const { requestId } = await params
  const home = `/requests/${encodeURIComponent(requestId)}`
  const { asker, permit } = await requirePermission(power, `${home}/${page}`)
  const look = await lookAtRequest(permit, requestId)
  if (!look) notFound()
  return { asker, permit, look, home }
}

/** The person’s own draft of answers, and its files. */
export async function draftToAnswer({ permit, look }: OpenedRequest<'request.answer'>): Promise<AskingLook> {
  const asking = await lookToAsk(permit, look.crime.id, { isNoted: true })
  if (!asking) notFound()
  return asking
}

/** Whether this person asked, or answered before: only they go on with it. */
export const isTheirs = ({ asker, look: { request } }: OpenedRequest<Power>): boolean =>
  request.requesterId === asker.staffId ||
  request.submissions.some(
    ({ occasion, byId }) => (occasion === 'asked' || occasion === 'answered') && byId === asker.staffId,
  )

/** Whether anything is wanted of this person here: questions were put back to them, or another force has yet to answer. */
export const isWanted = (opened: OpenedRequest<Power>): boolean =>
  isTheirs(opened) && canBeAnswered(opened.look.request.state, standingSeen(opened.look.request))

/** Which request and crime it is about, on top of the page. */
export function AboutRequest({
  opened,
  back,
  children,
}: {
  opened: OpenedRequest<Power>
  back: string
  children: ReactNode
}) {
  return (
    <>
      <BackLink href={back}>Back</BackLink>
      <CaseBar look={opened.look} />
      <Measure>{children}</Measure>
    </>
  )
}
