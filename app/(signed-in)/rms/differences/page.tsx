import type { Metadata } from 'next'
import { BackLink } from '#components/page/back-link'
import { PageTitle } from '#components/page/page-title'
import { Pagination } from '#components/page/pagination'
import { EmptyList } from '#components/table/empty-list'
import { oneOf } from '#lib/base/form-fields'
import { keyText, pageKeyIn } from '#lib/crimes/list-key'
import { DIFFERENCE_KINDS, DIFFERENCE_WORDS } from '#lib/imports/model'
import { type DifferencePage, differenceFigures, differences } from '#lib/imports/rms/differences'
import { requirePermission } from '#lib/people/require-permission'
import { FigureTable } from '../figure-table.tsx'
import { DifferenceTable } from './difference-table.tsx'

export const metadata: Metadata = { title: 'Differences from the RMS' }

/** The crimes on which the RMS and this product differ in one way, rape first. */
export default async function Page({ searchParams }: PageProps<'/rms/differences'>) {
  const { permit } = await requirePermission('rms.see', '/rms/differences')
  const query = await searchParams
  const kind = DIFFERENCE_KINDS.find((known) => known === oneOf(query, 'kind')) ?? DIFFERENCE_KINDS[0]
  const found = await differenceFigures(permit)
  const { asOf, lines, next } = await differences(permit, kind, placeAmong(oneOf(query, 'after')))
  return (
    <>
      <BackLink href="/rms">The RMS</BackLink>
      <PageTitle>Differences from the RMS</PageTitle>
      <FigureTable found={found} current={kind} />
      <h2 className="govuk-heading-m">{DIFFERENCE_WORDS[kind]}</h2>
      {lines.length > 0 && <DifferenceTable lines={lines} />}
      {lines.length === 0 && (
        <EmptyList words={asOf.isFresh ? 'There are no such crimes.' : 'Not known: take a fresh extract in first.'} />
      )}
      <Pagination
        label="More crimes"
        next={next && { href: `/rms/differences?kind=${encodeURIComponent(kind)}&after=${textOf(next)}` }}
      />
    </>
  )
}

type Place = NonNullable<DifferencePage['next']>

const textOf = ({ isRape, at, id }: Place): string =>
  `${isRape ? 'rape' : 'other'}~${keyText({ sort: at.toISOString(), id })}`

/** A place in the list as it stands in the address: rape or not, and then as in every list. */
function placeAmong(text: string): Place | undefined {
  const [group, ...rest] = text.split('~')
  const { after } = pageKeyIn({ after: rest.join('~') })
  return after && { isRape: group === 'rape', at: new Date(after.sort), id: after.id }
}
