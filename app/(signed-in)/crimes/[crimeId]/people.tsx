import { InvolvementList } from '#components/crime/involvement-list'
import { type Day, inWords } from '#lib/base/day'
import { involvementInWords, relationInWords } from '#lib/crimes/in-words'
import type { NamedInvolvement } from '#lib/crimes/load-crime'

/**
 * The people of a crime, by name where a name is held. Of a cancelled crime nobody is called a suspect: it says no more
 * than that somebody was named in it.
 */
export function People({ parts, isLive, today }: { parts: readonly NamedInvolvement[]; isLive: boolean; today: Day }) {
  return (
    <>
      <InvolvementList caption="People" parts={parts.map((part) => lineOf(part, parts, isLive, today))} />
      {parts.every(({ role }) => role !== 'victim') && (
        <p className="govuk-body">The RMS names no victim on this crime.</p>
      )}
      {parts.every(({ kind }) => kind !== 'staff') && (
        <p className="govuk-body">The RMS names no officer on this crime.</p>
      )}
    </>
  )
}

function lineOf(part: NamedInvolvement, all: readonly NamedInvolvement[], isLive: boolean, today: Day) {
  const nth = all.filter(({ role }) => role === part.role).indexOf(part) + 1
  const role = part.role === 'suspect' && !isLive ? 'named in the report' : involvementInWords(part.role)
  return {
    id: part.id,
    role: capital(role),
    who:
      part.name ??
      `${capital(involvementInWords(isLive || part.role !== 'suspect' ? part.role : 'person'))} ${String(nth)}, no name held`,
    when: whenInWords(part),
    notes: notesOn(part, isLive, today).join(', ') || undefined,
  }
}

const notesOn = (part: NamedInvolvement, isLive: boolean, today: Day): string[] =>
  [
    part.kind === 'organisation' ? 'a business or other body' : '',
    part.yearOfBirth === null ? '' : ageInWords(part.yearOfBirth, today),
    part.interpreter ? `speaks ${part.interpreter}` : '',
    part.relation && isLive ? relationInWords(part.relation) : '',
    part.gone ? 'no longer named in the RMS' : '',
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
