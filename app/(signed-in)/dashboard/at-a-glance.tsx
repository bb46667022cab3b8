import { inWords } from '#lib/base/day'
import { Table, type TableRow } from '#components/table/table'
import type { Figure } from '#lib/imports/model'
import { waiting } from '#lib/indicators/dashboard/charts'
import { directionInWords, directionOf } from '#lib/indicators/dashboard/direction'
import type { Dashboard, TwoPeriods } from '#lib/indicators/dashboard/load-dashboard'
import { afterWrong } from '#lib/indicators/dashboard/wrong'
import type { Role } from '#lib/people/model'
import { roleFor } from '#lib/people/permissions'
import { countInWords } from '#lib/statistics/model'
import { fullCount } from '#lib/statistics/proportions/proportion'
import { proportionInWords } from '#lib/statistics/words'

interface Props {
  dashboard: Dashboard
  differences: { readonly all: Figure; readonly rape: Figure }
  roles: readonly Role[]
}

/** What stands now, and how the last six whole months compare with the six before. */
export function AtAGlance({ dashboard, differences, roles }: Props) {
  return (
    <section aria-labelledby="glance">
      <h2 className="govuk-heading-m" id="glance">
        At a glance
      </h2>
      <Table
        caption="Now"
        captionSize="s"
        columns={[{ text: 'What' }, { text: 'How many' }]}
        rows={nowRows({ dashboard, differences, roles })}
        stays
      />
      <Table
        caption={`${dashboard.period.words}, beside the six months before`}
        captionSize="s"
        columns={[{ text: 'Question' }, { text: 'These six months' }, { text: 'The six before' }, { text: 'Change' }]}
        rows={dashboard.shares.map((share) => shareRow(share, dashboard.period.id))}
      />
      {dashboard.shares.some(({ before }) => before === null) && (
        <p className="govuk-hint">
          Before {inWords(dashboard.liveSince)} this product was not in use, so there are no earlier six months to
          compare with.
        </p>
      )}
    </section>
  )
}

function nowRows({ dashboard: { uninformed, waitingByAge, wrong }, differences, roles }: Props): readonly TableRow[] {
  const requests = waiting(waitingByAge)
  const found = afterWrong(wrong)
  return [
    row('Victims still to be informed', outOf(uninformed.all, [
      [uninformed.late, 'late'],
      [uninformed.rape, 'in a case of rape'],
    ]), '#uninformed'), // prettier-ignore
    row('Decisions to cancel found wrong by auditors', outOf(found.all, [
      [found.reinstated, 'reinstated'],
      [found.open, 'still cancelled, or about to be'],
    ]), '#wrong'), // prettier-ignore
    row('Requests waiting for a decision', outOf(requests.all, [
      [requests.old, 'for more than 28 days'],
      [requests.rape, 'about rape'],
    ]), roleFor(roles, 'queue.see') && '/requests?whose=all'), // prettier-ignore
    row('Differences from the RMS', differencesInWords(differences), roleFor(roles, 'rms.see') && '/rms/differences'),
  ]
}

const row = (name: string, words: string, href: string | undefined): TableRow => ({
  key: name,
  cells: [
    href === undefined ? (
      name
    ) : (
      <a key="name" className="govuk-link" href={href}>
        {name}
      </a>
    ),
    words,
  ],
})

/** '12: 3 of 12 late, 1 of 12 in a case of rape'; 'None' of none. */
const outOf = (all: number, parts: readonly (readonly [number, string])[]): string =>
  all === 0
    ? 'None'
    : `${countInWords(all)}: ${parts.map(([count, words]) => `${countInWords(count)} of ${countInWords(all)} ${words}`).join(', ')}`

function differencesInWords({ all, rape }: Props['differences']): string {
  if (all === 'not known' || rape === 'not known') return 'Not known: there is no extract of the last seven days'
  return outOf(all, [[rape, 'rape']])
}

const shareRow = ({ definition, now, before }: TwoPeriods, period: string): TableRow => ({
  key: definition.id,
  cells: [
    <a key="question" className="govuk-link" href={`/compliance?period=${period}`}>
      {definition.question}
    </a>,
    proportionInWords(fullCount(now.hits, now.of)),
    before === null ? 'Not known' : proportionInWords(fullCount(before.hits, before.of)),
    before === null ? 'Not known' : directionInWords(directionOf(now, before), definition.better),
  ],
})
