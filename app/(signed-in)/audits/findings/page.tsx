import type { Metadata } from 'next'
import { BackLink } from '#components/page/back-link'
import { PageTitle } from '#components/page/page-title'
import { LinkList } from '#components/page/link-list'
import { EmptyList } from '#components/table/empty-list'
import { Table } from '#components/table/table'
import { findPatterns, type FollowUpRow, listFollowUps, type PatternRow } from '#lib/audits/follow-up/list-follow-ups'
import { CAUSE_WORDS } from '#lib/audits/reviews/model'
import { dayOf, inWords } from '#lib/base/day'
import { titleOf } from '#lib/counting-rules/offences'
import { roleFor } from '#lib/people/permissions'
import { requirePermission } from '#lib/people/require-permission'
import { countInWords } from '#lib/statistics/model'

export const metadata: Metadata = { title: 'Found wrong by audits' }

/** What audits found wrong, and whether each is put right. */
export default async function Page({ searchParams }: PageProps<'/audits/findings'>) {
  const { actor, permit } = await requirePermission('finding.see', '/audits/findings')
  const list = (await searchParams).list === 'all' ? 'all' : 'unanswered'
  const rows = await listFollowUps(permit, list)
  const patterns = await findPatterns(permit)
  return (
    <>
      {roleFor(actor.roles, 'audit.see') && <BackLink href="/audits/programme">Audits</BackLink>}
      <PageTitle>Found wrong by audits</PageTitle>
      <LinkList
        links={[
          list === 'all'
            ? { href: '/audits/findings', text: 'Show only what the registrar has not answered' }
            : { href: '/audits/findings?list=all', text: 'Show all, with those that were answered' },
          { href: '/audits/actions', text: 'Actions' },
        ]}
      />
      {rows.length === 0 ? (
        <EmptyList
          words={
            list === 'all'
              ? 'No audit has found anything wrong that you are shown.'
              : 'Everything that an audit found wrong has been answered.'
          }
        />
      ) : (
        <Findings rows={rows} isAll={list === 'all'} />
      )}
      {patterns.length > 0 && <Patterns patterns={patterns} />}
    </>
  )
}

const Findings = ({ rows, isAll }: { rows: readonly FollowUpRow[]; isAll: boolean }) => (
  <Table
    caption={isAll ? 'All of them, rape first' : 'Not yet answered, rape first'}
    columns={[
      { text: 'Crime' },
      { text: 'Offence' },
      { text: 'Found wrong' },
      { text: 'Readings' },
      { text: 'The crime' },
    ]}
    rows={rows.map((row) => ({
      key: row.id,
      cells: [
        <a key="crime" className="govuk-link" href={`/audits/findings/${row.id}`}>
          {row.reference}
        </a>,
        `${titleOf(row.code, row.countClass)}${row.category === null ? '' : `, ${row.category}`}`,
        inWords(dayOf(row.openedAt)),
        readingsInWords(row),
        row.isCancelled ? 'Cancelled' : 'Live',
      ],
    }))}
  />
)

const readingsInWords = ({ standsWrong }: FollowUpRow): string =>
  standsWrong ? 'It stands' : 'One reader found it wrong; another reading is due'

const PATTERN_WORDS: Readonly<Record<PatternRow['kind'], string>> = {
  category: 'Category',
  unit: 'Unit',
  cause: 'Cause',
}

const causeWords: Readonly<Record<string, string>> = CAUSE_WORDS

/** What several wrong decisions have in common, in the order of the alphabet: no ranking, and no person. */
const Patterns = ({ patterns }: { patterns: readonly PatternRow[] }) => (
  <Table
    caption="What three or more of the last twelve months have in common"
    columns={[{ text: 'In common' }, { text: 'What' }, { text: 'Wrong decisions', numeric: true }]}
    rows={patterns.map(({ kind, what, count }) => ({
      key: `${kind} ${what}`,
      cells: [PATTERN_WORDS[kind], kind === 'cause' ? (causeWords[what] ?? what) : what, countInWords(count)],
    }))}
  />
)
