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
import { GROUP_WORDS, GROUPS } from '#lib/indicators/model'
import { periodOf } from '#lib/indicators/periods'
import { today } from '#lib/people/accounts'
import { requirePermission } from '#lib/people/require-permission'

export const metadata: Metadata = { title: 'The crimes behind a figure' }

export default async function Page({ searchParams }: PageProps<'/compliance/crimes'>) {
  const query = await searchParams
  const asked = new URLSearchParams(['period', 'figure', 'group', 'at', 'id'].map((name) => [name, oneOf(query, name)]))
  const { permit } = await requirePermission('report.follow', `/compliance/crimes?${asked.toString()}`)
  const figure = definitionOf(query.figure)
  if (!figure) notFound()
  const period = periodOf(oneOf(query, 'period'), await today())
  const group = GROUPS.find((known) => known === query.group)
  const [at, crimeId] = [oneOf(query, 'at'), oneOf(query, 'id')]
  const after = !Number.isNaN(Date.parse(at)) && isId(crimeId) ? { at: new Date(at), crimeId } : undefined
  const { crimes, next } = await followFigure(permit, { figure: figure.id, period, group, after })
  const here = `/compliance/crimes?period=${period.id}&figure=${figure.id}${group ? `&group=${group}` : ''}`
  return (
    <>
      <BackLink href={`/compliance?period=${period.id}`}>Compliance report</BackLink>
      <PageTitle caption={`${period.words}${group ? `, ${GROUP_WORDS[group].toLowerCase()}` : ''}`}>
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
