import type { NeverNote } from '#components/cancellation/never-do'
import { dayOf, inWords } from '#lib/base/day'
import type { DutyView } from '#lib/victims/views/load-duty'
import { NEVER_WHEN_IN_DANGER, type Route } from '#lib/victims/informing/safe-contact'

const WAY: Record<Route['kind'], string> = {
  phone: 'this phone number',
  email: 'this e-mail address',
  address: 'this address',
}

const inARow = new Intl.ListFormat('en-GB')

/** What must never be done here: what the case itself says, then what people wrote down. */
export function neverNotes({ dangers, routes, warnings }: DutyView): NeverNote[] {
  return [
    ...(dangers.length > 0
      ? [{ id: 'danger', words: NEVER_WHEN_IN_DANGER, by: `Because this is about ${inARow.format(dangers)}` }]
      : []),
    ...routes
      .filter(({ sharedWith }) => sharedWith.length > 0)
      .map(({ kind, value, sharedWith }) => ({
        id: kind,
        words: `Never use ${WAY[kind]}: ${value}`,
        by: `${inARow.format(sharedWith)}, a suspect, has the same one`,
      })),
    ...routes
      .filter(({ sharedWith, notComparedWith }) => sharedWith.length === 0 && notComparedWith.length > 0)
      .map(({ kind, value, notComparedWith }) => ({
        id: kind,
        words: `Do not use ${WAY[kind]} yet: ${value}`,
        by: `What the RMS holds of ${inARow.format(notComparedWith)}, a suspect, cannot be compared with it. Find out what it is and have it corrected in the RMS, or choose another way`,
      })),
    ...warnings.map(({ id, words, by, at }) => ({
      id,
      // Words of another case are not shown here, but that there are some must be.
      words:
        words ??
        `${by} wrote down a warning in another case. Ask them what it says before you try to reach this person.`,
      by: `${by}, ${inWords(dayOf(at))}`,
    })),
  ]
}
