import { LinkList } from '#components/page/link-list'
import type { Actor } from '#lib/people/model'
import { roleFor } from '#lib/people/permissions'
import type { DutyView } from '#lib/victims/views/load-duty'

interface Props {
  view: DutyView
  actor: Actor
}

interface PossibleLink {
  readonly href: string
  readonly text: string
  readonly isThere: boolean
}

/** What else can be done about this victim, and the pages around it. */
export function More({ view, actor }: Props) {
  const links = [...stepsFrom({ view, actor }), ...pagesAround(view)]
  return (
    <>
      <h2 className="govuk-heading-m">More</h2>
      <LinkList links={links.filter(({ isThere }) => isThere)} />
    </>
  )
}

function stepsFrom({ view: { duty, crime, whom }, actor }: Props): PossibleLink[] {
  const here = `/victims/${duty.id}`
  const isOpen = duty.state === 'open'
  return [
    {
      href: `${here}/warn`,
      text: 'Add a warning about reaching them',
      isThere: roleFor(actor.roles, 'victim.inform') !== undefined,
    },
    {
      href: `${here}/recipient`,
      text: 'Choose who is informed for this child',
      isThere:
        isOpen && (whom === '13-15' || whom === 'unknown') && roleFor(actor.roles, 'recipient.choose') !== undefined,
    },
    {
      href: `${here}/reporter`,
      text: 'Inform the professional who reported it',
      isThere: crime.reporter === 'professional' && roleFor(actor.roles, 'victim.inform') !== undefined,
    },
    {
      href: `${here}/assign`,
      text: 'Give this to somebody else',
      isThere: isOpen && roleFor(actor.roles, 'victim.assign') !== undefined,
    },
    {
      href: `${here}/nobody`,
      text: 'There is nobody to inform',
      isThere: isOpen && roleFor(actor.roles, 'victim.find-nobody') !== undefined,
    },
    {
      href: `/crimes/${duty.crimeId}/review`,
      text: 'The victim disagrees, or has more to add',
      isThere: !duty.isLive && roleFor(actor.roles, 'review.open') !== undefined,
    },
  ]
}

const pagesAround = ({ duty }: DutyView): PossibleLink[] => [
  { href: `/reviews/${duty.reviewId ?? ''}`, text: 'The review and its answer', isThere: duty.reviewId !== null },
  {
    href: `/requests/${duty.requestId ?? ''}`,
    text: 'The request and its decision',
    isThere: duty.requestId !== null,
  },
  { href: `/crimes/${duty.crimeId}`, text: 'The crime', isThere: true },
]
