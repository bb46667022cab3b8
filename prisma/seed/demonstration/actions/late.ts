import { newId } from '#lib/base/ids'
import { answerForm } from '#lib/imports/late/answer-form'
import { answerLateChange } from '#lib/imports/late/answer-late-change'
import type { CrimeCase } from '../matters/crime-case.ts'
import { REGISTRAR } from '../people.ts'
import { CHANGE_LEAVES_IT } from '../words/desk.ts'

/** The registrar decides that the cancellation stands, although the crime has changed since. */
export async function answersLateChange(c: CrimeCase): Promise<void> {
  c.must(
    'answers a change after the cancellation',
    await answerLateChange(
      c.force.as(REGISTRAR, 'late-change.answer'),
      await c.crimeId(),
      answerForm.parse({ reason: CHANGE_LEAVES_IT }),
      newId(),
    ),
  )
}
