import { assess } from '#lib/counting-rules/assess'
import { Facts } from '#lib/counting-rules/model'
import { versions } from '#lib/counting-rules/versions'
import { aFullCase } from './full-case.ts'
import { type Measured, median, timed } from './measure.ts'

/** The rules applied to one full C2 case with its judgements. */
export async function benchFindings(): Promise<Measured[]> {
  const [version] = versions
  if (!version) throw new Error('no rules are held')
  const facts = Facts.parse(aFullCase)
  const times = await timed(2000, () => Promise.resolve(assess(version, 'deciding', facts)))
  return [{ name: 'findings for a full case', value: median(times), unit: 'ms', runs: times.length }]
}
