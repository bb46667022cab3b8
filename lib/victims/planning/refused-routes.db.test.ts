import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { as } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { anAuthorisedDuty, aSuspect, partOf, planConfirmed, planMade, whyNotSend } from '#lib/testing/plan'
import { value } from '#lib/testing/request'
import { runs } from '#lib/testing/runs'
import { PLAN_CHANNELS } from '../plans/model.ts'

await inAForce()

/** One way of reaching somebody, as people write it, and which one it truly is. */
type Way = readonly [written: string, which: string]
const PHONES: readonly Way[] = [
  ['07700 900101', 'A'],
  ['+44 7700 900101', 'A'],
  ['0044 (0)7700-900101', 'A'],
  ['07700 900102', 'B'],
  ['+44 7700 900102', 'B'],
]
const EMAILS: readonly Way[] = [
  ['avery@example.com', 'A'],
  ['AVERY@example.com', 'A'],
  ['avery+home@example.com', 'A'],
  ['bram@example.com', 'B'],
]
const ADDRESSES: readonly Way[] = [
  ['3 Sluice Lane\nZedbury\nZZ1 1ZZ', 'A'],
  ['3, Sluice Ln\nZedbury\nZZ1 1ZZ', 'A'],
  ['5 Sluice Lane\nZedbury\nZZ1 1ZZ', 'B'],
]

const NOWHERE: Way = ['', 'nowhere']
const routes = fc.record({
  phone: fc.constantFrom(NOWHERE, ...PHONES),
  email: fc.constantFrom(NOWHERE, ...EMAILS),
  address: fc.constantFrom(NOWHERE, ...ADDRESSES),
})
type Routes = typeof routes extends fc.Arbitrary<infer R> ? R : never

const act = fc.oneof(
  fc.record({ does: fc.constant('moves' as const), to: routes }),
  fc.record({
    does: fc.constant('plans' as const),
    by: routes,
    channels: fc.uniqueArray(fc.constantFrom(...PLAN_CHANNELS), { minLength: 1 }),
  }),
  fc.record({ does: fc.constant('confirms' as const) }),
)

const shares = (left: Routes, right: Routes): boolean =>
  (['phone', 'email', 'address'] as const).some(
    (kind) => left[kind][1] !== 'nowhere' && left[kind][1] === right[kind][1],
  )
const written = ({ phone, email, address }: Routes) => ({ phone: phone[0], email: email[0], address: address[0] })

test('whatever is planned and wherever the suspect moves, nothing may go out by a way they share, or that nobody confirmed', async () => {
  const { crimeId, dutyId } = await anAuthorisedDuty()
  const suspect = await aSuspect(crimeId, {})
  const involvementId = await partOf(dutyId)
  const moves = async (to: Routes) =>
    value(
      await write(
        await as('registrar', 'extract.import'),
        { kind: 'extract.merged', formKey: newId(), crimeId },
        async (tx) => {
          const { personId } = await tx.involvement.findUniqueOrThrow({ where: { id: suspect } })
          await tx.person.update({ where: { id: personId ?? '' }, data: written(to) })
          return ok({})
        },
      ),
    )
  const last = () => asSystem((tx) => tx.contactPlan.findFirst({ where: { involvementId }, orderBy: { n: 'desc' } }))

  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { minLength: 2, maxLength: 5 }),
      fc.constantFrom(...PLAN_CHANNELS),
      async (acts, channel) => {
        let [at, plan, isConfirmed]: [Routes, { by: Routes; channels: readonly string[] } | undefined, boolean] = [
          { phone: NOWHERE, email: NOWHERE, address: NOWHERE },
          undefined,
          false,
        ]
        await moves(at)
        for (const action of acts) {
          if (action.does === 'moves') {
            await moves(action.to)
            at = action.to
          } else if (action.does === 'plans') {
            if ((await planMade(dutyId, { channels: action.channels, ...written(action.by) })).ok)
              [plan, isConfirmed] = [action, false]
          } else if (plan) {
            if ((await planConfirmed(dutyId, (await last())?.n)).ok) isConfirmed = true
          }
        }
        if (plan === undefined) return
        const may = (await whyNotSend(dutyId, channel)) === null
        expect(may).toBe(isConfirmed && plan.channels.includes(channel) && !shares(plan.by, at))
      },
    ),
    { numRuns: runs(60, 2000) },
  )
}, 1_800_000)
