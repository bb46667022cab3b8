import { expect, test } from 'vitest'
import { newId } from '#lib/base/ids'
import { ok, type Result } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { as } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { anAuthorisedDuty } from '#lib/testing/plan'
import { value } from '#lib/testing/request'
import { loadDuty } from '#lib/victims/views/load-duty'
import { reporterNotifications } from '../plans/reporter-notifications.ts'
import { reporterForm, notifyReporter } from './notify-reporter.ts'

await inAForce()

async function aDuty(reporter = 'victim'): Promise<{ crimeId: string; dutyId: string }> {
  const duty = await anAuthorisedDuty()
  const { crimeId } = duty
  value(
    await write(
      await as('registrar', 'extract.import'),
      { kind: 'extract.merged', formKey: newId(), crimeId },
      async (tx) => {
        await tx.reportedCrime.update({ where: { id: crimeId }, data: { reporter } })
        return ok({})
      },
    ),
  )
  return duty
}

const words = (result: Result<unknown>): string =>
  result.ok ? 'saved' : (Object.values(result.refusal.fields ?? {})[0] ?? result.refusal.words)
const informed = async (dutyId: string, at = '2026-06-15T09:30') =>
  notifyReporter(
    await as('officer', 'victim.inform'),
    dutyId,
    reporterForm.parse({
      at,
      lawfulBasis: 'public_task',
      reason: 'She is the school’s safeguarding lead.',
      said: 'The safeguarding lead: that the crime may be cancelled.',
    }),
    newId(),
  )

test('a professional who reported it is informed on a lawful basis, and the victim is still to be informed', async () => {
  const { crimeId, dutyId } = await aDuty('professional')
  expect(words(await informed(dutyId))).toBe('saved')
  expect((await loadDuty(await as('officer', 'victim.see'), dutyId))?.duty.state).toBe('open')
  expect(await reporterNotifications(await as('officer', 'victim.inform'), crimeId)).toMatchObject([
    { lawfulBasis: 'public_task', reason: 'She is the school’s safeguarding lead.' },
  ])
  expect(await reporterNotifications(await as('detective', 'victim.inform'), crimeId)).toEqual([])
})

test('nobody else is informed so, nor in time to come, nor without saying on what', async () => {
  expect(words(await informed((await aDuty()).dutyId))).toContain('No professional reported this crime')
  const { dutyId } = await aDuty('professional')
  expect(words(await informed(dutyId, '2026-06-15T11:30'))).toContain('in the past')
  expect(
    reporterForm.safeParse({ at: '2026-06-15T09:30', reason: 'Because it is so.', said: 'The nurse: all of it.' })
      .success,
  ).toBe(false)
})
