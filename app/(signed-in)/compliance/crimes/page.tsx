import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { PageTitle } from '#components/page/page-title'
import { Pagination } from '#components/page/pagination'
import { EmptyList } from '#components/table/empty-list'
import { Table } from '#components/table/table'
import { instantInWords } from '#lib/base/day'
import { oneOf } from '#lib/base/form-fields'
import { isId } from '#lib/base/ids'
import { titleOf } from '#lib/counting-rules/offences'
import { definitionOf, followFigure } from '#lib/indicators/follow-figure'
import { GROUPING_WORDS, groupOf } from '#lib/indicators/model'
import { periodOf } from '#lib/indicators/periods'
import { today } from '#lib/people/accounts'
import { requirePermission } from '#lib/people/require-permission'
import { queryOf, readerOf } from '../asked.ts'

export const metadata: Metadata = { title: 'Crimes behind a figure' }

export default async function Page({ searchParams }: PageProps<'/compliance/crimes'>) {
  const query = await searchParams
  const asked = new URLSearchParams(queryOf(query))
  const { actor, permit } = await requirePermission('report.follow', `/compliance/crimes?${asked.toString()}`)
  const { audits } = readerOf(actor)
  const figure = definitionOf(query.figure, { audits })
  if (!figure) notFound()
  const period = periodOf(oneOf(query, 'period'), await today())
  const group = groupOf(oneOf(query, 'by'), oneOf(query, 'group'))
  const [at, crimeId] = [oneOf(query, 'at'), oneOf(query, 'id')]
  const after = !Number.isNaN(Date.parse(at)) && isId(crimeId) ? { at: new Date(at), crimeId } : undefined
  const { crimes, next } = await followFigure(permit, { figure: figure.id, audits, period, group, after })
  const ofGroup = group ? `&by=${group.grouping}&group=${encodeURIComponent(group.key)}` : ''
  const here = `/compliance/crimes?period=${period.id}&figure=${figure.id}${ofGroup}`
  return (
    <>
      <BackLink href={`/compliance/${figure.id}?period=${period.id}`}>{figure.question}</BackLink>
      <PageTitle
        caption={`${period.words}${group ? `, one group by ${GROUPING_WORDS[group.grouping].toLowerCase()}` : ''}`}
      >
        {figure.question}
      </PageTitle>
      {crimes.length === 0 ? <EmptyList words="No crimes in this period." /> : <CrimesTable crimes={crimes} />}
      <Pagination
        label="More crimes"
        next={next ? { href: `${here}&at=${next.at.toISOString()}&id=${next.crimeId}` } : undefined}
      />
    </>
  )
}

function CrimesTable({ crimes }: Pick<Awaited<ReturnType<typeof followFigure>>, 'crimes'>) {
  return (
    <Table
      caption="The crimes behind this figure"
      isCaptionUnseen
      columns={[{ text: 'Crime' }, { text: 'Offence' }, { text: 'What' }, { text: 'When' }]}
      rows={crimes.map((crime) => ({
        key: `${crime.crimeId}${crime.at.toISOString()}`,
        cells: [
          <a key="crime" className="govuk-link" href={`/crimes/${crime.crimeId}`}>
            {crime.reference}
          </a>,
          titleOf(crime.code, crime.countClass),
          crime.what,
          instantInWords(crime.at),
        ],
      }))}
    />
  )
}
