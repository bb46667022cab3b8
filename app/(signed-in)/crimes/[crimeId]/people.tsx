import { InvolvementList } from '#components/crime/involvement-list'
import { type Day, inWords } from '#lib/base/day'
import { involvementInWords, relationInWords } from '#lib/crimes/in-words'
import type { NamedInvolvement } from '#lib/crimes/load-crime'

/**
 * The people of a crime, by name where a name is held. Of a cancelled crime nobody is called a suspect: it says no more
 * than that somebody was named in it.
 */
export function People({
  involvements,
  isLive,
  today,
}: {
  involvements: readonly NamedInvolvement[]
  isLive: boolean
  today: Day
}) {
  return (
    <>
      <InvolvementList
        caption="People"
        involvements={involvements.map((involvement) => lineOf(involvement, involvements, isLive, today))}
      />
      {involvements.every(({ role }) => role !== 'victim') && (
        <p className="govuk-body">The RMS names no victim on this crime.</p>
      )}
      {involvements.every(({ kind }) => kind !== 'staff') && (
        <p className="govuk-body">The RMS names no officer on this crime.</p>
      )}
    </>
  )
}

function lineOf(involvement: NamedInvolvement, all: readonly NamedInvolvement[], isLive: boolean, today: Day) {
  const nth = all.filter(({ role }) => role === involvement.role).indexOf(involvement) + 1
  const role = involvement.role === 'suspect' && !isLive ? 'named in the report' : involvementInWords(involvement.role)
  return {
    id: involvement.id,
    role: capital(role),
    who:
      involvement.name ??
      `${capital(involvementInWords(isLive || involvement.role !== 'suspect' ? involvement.role : 'person'))} ${String(nth)}, no name held`,
    when: whenInWords(involvement),
    notes: notesOn(involvement, isLive, today).join(', ') || undefined,
  }
}

const notesOn = (involvement: NamedInvolvement, isLive: boolean, today: Day): string[] =>
  [
    involvement.kind === 'organisation' ? 'a business or other body' : '',
    involvement.yearOfBirth === null ? '' : ageInWords(involvement.yearOfBirth, today),
    involvement.interpreter ? `speaks ${involvement.interpreter}` : '',
    involvement.relation && isLive ? relationInWords(involvement.relation) : '',
    involvement.gone ? 'no longer named in the RMS' : '',
  ].filter((note) => note !== '')

// Only the year of birth is held, so that there are two ages it may be.
function ageInWords(yearOfBirth: number, today: Day): string {
  const age = Number(today.slice(0, 4)) - yearOfBirth
  return age <= 0 ? 'born this year' : `aged ${String(age - 1)} or ${String(age)}`
}

function whenInWords({ fromDay, toDay }: NamedInvolvement): string {
  const from = fromDay === null ? '' : inWords(fromDay as Day)
  const to = toDay === null ? '' : inWords(toDay as Day)
  if (from && to) return `${from} to ${to}`
  if (to) return `until ${to}`
  return from ? `since ${from}` : ''
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
