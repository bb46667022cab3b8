import { type Day, dayOf, inWords } from '#lib/base/day'
import type { RequestedCrime, InvolvementDetails } from '#lib/cancellations/load/load-request'
import { involvementInWords, relationInWords } from '#lib/crimes/in-words'

/** Somebody with a part in a crime, in words. */
export interface InvolvementLine {
  readonly id: string
  readonly role: string
  readonly who: string
  readonly when: string
  readonly notes: string | undefined
}

/** The people of a crime and then its officers. Of a cancelled crime nobody is called a suspect. */
export function involvementLines(
  { involvements, isLive }: Pick<RequestedCrime, 'involvements' | 'isLive'>,
  now: Date,
): readonly [readonly InvolvementLine[], readonly InvolvementLine[]] {
  const isPerson = ({ role }: InvolvementDetails) => role === 'victim' || role === 'suspect'
  const line = (involvement: InvolvementDetails): InvolvementLine => {
    const role =
      involvement.role === 'suspect' && !isLive ? 'named in the report' : involvementInWords(involvement.role)
    return {
      id: involvement.id,
      role: capital(role),
      when: whenOf(involvement),
      who: involvement.name ?? `${capital(role)}, no name held`,
      notes: notesOn(involvement, isLive, now) || undefined,
    }
  }
  return [
    involvements.filter(isPerson).map(line),
    involvements.filter((involvement) => !isPerson(involvement)).map(line),
  ]
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

function whenOf({ fromDay, toDay }: InvolvementDetails): string {
  const from = fromDay === null ? '' : inWords(fromDay as Day)
  const to = toDay === null ? '' : inWords(toDay as Day)
  if (from && to) return `${from} to ${to}`
  if (to) return `until ${to}`
  return from && `since ${from}`
}

const notesOn = (
  { kind, yearOfBirth, interpreter, relation, gone }: InvolvementDetails,
  isLive: boolean,
  now: Date,
): string =>
  [
    kind === 'organisation' ? 'a business or other body' : '',
    yearOfBirth === null ? '' : ageOf(yearOfBirth, dayOf(now)),
    interpreter ? `speaks ${interpreter}` : '',
    relation && isLive ? relationInWords(relation) : '',
    gone ? 'no longer named in the RMS' : '',
  ]
    .filter(Boolean)
    .join(', ')

// Only the year of birth is held, so there are two ages it may be.
function ageOf(yearOfBirth: number, today: Day): string {
  const age = Number(today.slice(0, 4)) - yearOfBirth
  return age <= 0 ? 'born this year' : `aged ${String(age - 1)} or ${String(age)}`
}
