import { assess } from '#lib/counting-rules/assess'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { versions } from '#lib/counting-rules/versions'
import { type Measured, median, timed } from './measure.ts'

/** The rules applied to one full C2 case with its judgements. */
export async function benchFindings(): Promise<Measured[]> {
  const [version] = versions
  if (!version) throw new Error('no rules are held')
  const facts = soundCase('C2')
  const times = await timed(2000, () => Promise.resolve(assess(version, 'deciding', facts)))
  return [{ name: 'findings for a full case', value: median(times), unit: 'ms', runs: times.length }]
}
