import { Engine } from 'json-rules-engine'
import { assess } from '#lib/counting-rules/assess'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { checksFor } from '#lib/counting-rules/version'
import { versions } from '#lib/counting-rules/years/versions'
import { type Measured, median } from './measuring/measure.ts'

// By then the compiler has settled, on both sides.
const WARM_UP = 20_000
const PEER_WARM_UP = 2000
const RUNS = 10_000
const LIMIT = 20

const [latest] = versions

/** A rape with a retraction: the case of which the rules ask most. */
const facts = soundCase('C2', {
  crime: { code: '019/08', countClass: '19C' },
  requesterFacts: { victimNow: 'says nothing happened', presentWhenVictimSaidSo: 'adviser or supporter' },
  decisionMaker: theRegistrar,
})

const toMicroseconds = (milliseconds: number): number => milliseconds * 1000

function ours(): number[] {
  const times: number[] = []
  for (let run = -WARM_UP; run < RUNS; run++) {
    const start = performance.now()
    assess(latest, 'deciding', facts, versions)
    if (run >= 0) times.push(toMicroseconds(performance.now() - start))
  }
  return times
}

/** The same number of rules in a general engine, each of one condition on one fact. */
async function theirs(count: number): Promise<number[]> {
  const names = Array.from({ length: count }, (_, index) => `answer${String(index)}`)
  const engine = new Engine(
    names.map((fact) => ({ conditions: { all: [{ fact, operator: 'equal', value: 'yes' }] }, event: { type: fact } })),
  )
  const given = Object.fromEntries(names.map((name) => [name, 'yes']))
  const times: number[] = []
  for (let run = -PEER_WARM_UP; run < 1000; run++) {
    const start = performance.now()
    const { results } = await engine.run(given)
    if (results.length !== count) throw new Error('the peer did not run every rule')
    if (run >= 0) times.push(toMicroseconds(performance.now() - start))
  }
  return times
}

/** All findings of one full case, beside as many simple rules in a general rules engine. In microseconds, on one core. */
export async function benchRules(): Promise<Measured[]> {
  const count = checksFor(latest, facts, 'deciding').length
  const times = ours()
  const value = median(times)
  const peer = median(await theirs(count))
  return [
    {
      name: `findings of a full case, ${String(count)} checks (limit ${String(LIMIT)})`,
      value,
      unit: 'µs',
      beside: { value: peer, what: `json-rules-engine, ${String(count)} rules of one condition` },
      ratio: value / peer,
      runs: times.length,
    },
  ]
}
