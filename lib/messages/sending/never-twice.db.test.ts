import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { newId } from '#lib/base/ids'
import { workerPermit } from '#lib/people/permissions'
import { answerUnknown } from './answer-unknown.ts'
import { withdrawMessage } from '#lib/messages/drafting/withdraw'
import { as, idOf, setClock } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import {
  aDraft,
  aPlanOf,
  approve,
  aVictimToInform,
  messageOf,
  stopIt,
  CONTACT_METHODS,
  withSettings,
} from '#lib/testing/message'
import { aSuspect } from '#lib/testing/plan'
import { aNotify, type Mood } from '#lib/testing/notify'
import { runs } from '#lib/testing/runs'
import { handOut } from './hand-over.ts'
import { loadOutgoing } from './load-outgoing.ts'
import { sendMessage } from './send.ts'

await inAForce()
const notify = await aNotify()
const letGo = withSettings({ ...notify.settings, NOTIFY_PATIENCE_SECONDS: '0.3' })
afterAll(async () => {
  await notify.end()
  letGo()
})

const MOODS: readonly Mood[] = [
  'well',
  'well',
  'too many',
  'broken',
  'takes it and is silent',
  'is silent',
  'takes it and hangs up',
  'refuses',
]
const ACTS = [
  'work',
  'work',
  'work',
  'work at once',
  'die after handing out',
  'time goes by',
  'approve',
  'withdraw',
  'find out',
  'suspect',
  'new plan',
  'stop',
] as const

/** One scenario: what a person or the world does, in this order, and how Notify answers meanwhile. */
const scenario = fc.record({
  acts: fc.array(fc.constantFrom(...ACTS), { minLength: 3, maxLength: 9 }),
  moods: fc.array(fc.constantFrom(...MOODS), { maxLength: 6 }),
})

test('whatever happens, nothing goes out twice, unapproved, or by a way that was refused', async () => {
  const worker = workerPermit(await idOf('officer'))
  const officer = await as('officer', 'message.write')
  await fc.assert(
    fc.asyncProperty(scenario, async ({ acts, moods }) => {
      await setClock('2026-06-15T10:00:00Z')
      const victim = await aVictimToInform()
      const id = await aDraft(victim.dutyId)
      const taken = () => notify.taken.filter(({ reference }) => reference === id).length
      // What forbids it from here on: known apart from the product.
      let forbidden = true
      let minutes = 0
      notify.willBe(...moods)
      const steps: Record<(typeof ACTS)[number], () => Promise<unknown>> = {
        work: () => sendMessage(worker, id, false),
        'work at once': () => Promise.all([sendMessage(worker, id, false), sendMessage(worker, id, false)]),
        'die after handing out': async () => {
          const found = await loadOutgoing(worker, id)
          if (found?.message.state === 'approved') await handOut(worker, found.message, 'notify')
        },
        'time goes by': () => setClock(new Date(Date.UTC(2026, 5, 15, 10, (minutes += 15))).toISOString()),
        approve: () => approve(id),
        withdraw: () => withdrawMessage(officer, id, newId()),
        'find out': () =>
          answerUnknown(
            officer,
            id,
            { foundOut: taken() > 0 ? 'it went out' : 'it did not go out', how: 'I rang Notify.' },
            newId(),
          ),
        suspect: () => aSuspect(victim.crimeId, { email: CONTACT_METHODS.email }),
        'new plan': () =>
          aPlanOf(victim.dutyId, { ...CONTACT_METHODS, email: 'another@example.org' }).catch(() => undefined),
        stop: () => stopIt(victim.requestId).catch(() => undefined),
      }
      const blocks: readonly string[] = ['suspect', 'new plan', 'stop']
      let isBlocked = false
      for (const act of ['approve' as const, ...acts]) {
        const before = taken()
        forbidden = isBlocked || ['drafted', 'withdrawn', 'sent', 'delivered'].includes((await messageOf(id)).state)
        await steps[act]()
        if (blocks.includes(act)) isBlocked = true
        expect(taken()).toBeLessThanOrEqual(1)
        if (forbidden) expect(taken()).toBe(before)
      }
      notify.isWellAgain()
    }),
    { numRuns: runs(25, 2000) },
  )
}, 3_600_000)
