import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Result } from '#lib/base/result'
import { verifyLedger } from '#lib/ledger/verify-ledger'
import { operatorPermit } from '#lib/people/permissions'
import { aCrime } from '#lib/testing/crime'
import { setClock } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { runs } from '#lib/testing/runs'
import { brokenInvariants } from '#lib/testing/invariants'
import { STEPS, type Life, START } from '#lib/testing/request-lifecycle'

await inAForce()

// The way a case goes when all is well, so that lives go deep; the rest breaks in on it anywhere.
const GOOD_WAY = [
  'asks for C2',
  'a decision maker agrees',
  'the victim is told and does not object',
  'the decision maker confirms',
  'it is put back',
]

const which = fc.constantFrom(0 as const, 1 as const)

const step = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...Object.keys(STEPS)), which) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...GOOD_WAY, 'the registrar agrees', 'the registrar confirms'), which),
  },
)

/** A life: part of the good way on one crime, with anything thrown in between. */
const life = fc
  .tuple(
    fc.array(step, { maxLength: 8 }),
    which,
    fc.integer({ min: 0, max: GOOD_WAY.length }),
    fc.array(fc.array(step, { maxLength: 3 }), { minLength: 5, maxLength: 5 }),
  )
  .map(([before, crime, far, between]) => [
    ...before,
    ...GOOD_WAY.slice(0, far).flatMap((name, n) => [[name, crime] as const, ...(between[n] ?? [])]),
  ])

const happened = new Map<string, number>()

async function play(life: Life, [name, which]: readonly [string, 0 | 1]): Promise<void> {
  life.minutes += 7
  await setClock(new Date(START + life.minutes * 60_000).toISOString())
  let result: unknown
  try {
    result = await STEPS[name]?.(life, life.crimes[which])
  } catch (failure) {
    // The builders throw where the command refused; a bug throws something else.
    if (!/^Error: (not-|already|rules|guarded|incomplete|at-once|may-not|changed|final)/.test(String(failure)))
      throw failure
    return
  }
  const done =
    typeof result === 'string' ||
    name === 'a day goes by' ||
    (result as Result<unknown> | null | undefined)?.ok === true ||
    Array.isArray(result)
  if (done) happened.set(name, (happened.get(name) ?? 0) + 1)
}

test('whatever is done to two crimes, in whatever order and by whomever, nothing that must be true breaks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), life, async (rape, steps) => {
      const make = () => (rape ? aCrime().ofRape() : aCrime())
      const first = await make().saved()
      const history: Life = {
        crimes: [first, await make().withVictimsOf(first).saved()],
        oic: rape ? 'detective' : 'officer',
        minutes: 0,
        lastKey: '',
      }
      for (const nextStep of steps) {
        await play(history, nextStep)
        expect(await brokenInvariants(), `after "${nextStep[0]}"`).toEqual([])
      }
    }),
    { numRuns: runs(60, 2000), endOnFailure: true },
  )
  expect((await verifyLedger(operatorPermit())).broken).toBeUndefined()
  if (process.env.TELL) console.log(happened)
  expect(
    [...happened.keys()].length,
    [...happened].map(([name, n]) => `${name}: ${String(n)}`).join('\n'),
  ).toBeGreaterThanOrEqual(runs(12, 20))
}, 1_800_000)
