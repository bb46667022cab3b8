import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { ButtonLink } from '#components/form/button'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { PageTitle } from '#components/page/page-title'
import type { Permit } from '#lib/base/permit'
import { type DraftView, loadDraft } from '#lib/cancellations/draft/load-draft'
import { loadRequest, type RequestView } from '#lib/cancellations/load/load-request'
import { currentAnswersOf } from '#lib/cancellations/load/current-answers'
import { canBeAnswered } from '#lib/cancellations/rules/waiting-for-force'
import { requirePermission } from '#lib/people/require-permission'
import type { Actor } from '#lib/people/model'
import type { Permission } from '#lib/people/permissions'
import { CaseBar } from '../case-bar.tsx'

/** A page about one’s own request, opened. */
export interface OpenedRequest<P extends Permission> {
  readonly actor: Actor
  readonly permit: Permit<P>
  readonly view: RequestView
  /** The address of the request. */
  readonly home: string
}

/** Opens a page below a request, such as `withdraw`. */
export async function openRequest<P extends Permission>(
  permission: P,
  params: PageProps<'/requests/[requestId]'>['params'],
  page: string,
): Promise<OpenedRequest<P>> {
  const { requestId } = await params
  const home = `/requests/${encodeURIComponent(requestId)}`
  const { actor, permit } = await requirePermission(permission, `${home}/${page}`)
  const view = await loadRequest(permit, requestId)
  if (!view) notFound()
  return { actor, permit, view, home }
}

/** The person’s own draft of answers, and its files. */
export async function draftToAnswer({ permit, view }: OpenedRequest<'request.answer'>): Promise<DraftView> {
  const asking = await loadDraft(permit, view.crime.id, { isNoted: true })
  if (!asking) notFound()
  return asking
}

/** Whether this person asked, or answered before: only they go on with it. */
export const isTheirs = ({ actor, view: { request } }: OpenedRequest<Permission>): boolean =>
  request.requesterId === actor.staffId ||
  request.submissions.some(
    ({ occasion, byId }) => (occasion === 'requested' || occasion === 'answered') && byId === actor.staffId,
  )

/** Whether anything is wanted of this person here: questions were put back to them, or another force has yet to answer. */
export const isWanted = (opened: OpenedRequest<Permission>): boolean =>
  isTheirs(opened) && canBeAnswered(opened.view.request.state, currentAnswersOf(opened.view.request))

/** Which request and crime it is about, on top of the page. */
export function AboutRequest({
  opened,
  back,
  children,
}: {
  opened: OpenedRequest<Permission>
  back: string
  children: ReactNode
}) {
  return (
    <>
      <BackLink href={back}>Back</BackLink>
      <CaseBar view={opened.view} />
      <Measure>{children}</Measure>
    </>
  )
}

interface NotOpenProps {
  opened: OpenedRequest<Permission>
  title: string
  why: string
}

/** In the place of a form that cannot be sent, or not by this person: why, and the way to the request. */
export function NotOpen({ opened, title, why }: NotOpenProps) {
  return (
    <AboutRequest opened={opened} back={opened.home}>
      <PageTitle>{title}</PageTitle>
      <p className="govuk-body">{why}</p>
      <ButtonLink href={opened.home}>See the request</ButtonLink>
    </AboutRequest>
  )
}
