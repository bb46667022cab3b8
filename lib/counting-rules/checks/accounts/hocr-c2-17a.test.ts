import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { anItem, judgedWell, requestCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC217a } from './hocr-c2-17a.ts'

const word = anItem({ kind: 'suspect account', madeBy: 'suspect', isAccount: 'yes' })
const on = (...evidence: Parameters<typeof anItem>[0][]) =>
  judged(hocrC217a, soundCase('C2', { evidence: evidence.map((item) => ({ ...word, ...item })) }))

test('what a suspect says, writes or films themselves saying is not enough alone', () => {
  expect(on({})).toBe('not met, refuse')
  expect(on({ kind: 'message' })).toBe('not met, refuse')
  expect(on({ kind: 'footage' })).toBe('not met, refuse')
  expect(on({ kind: 'document', isAccount: 'unknown' })).toBe('unknown, hold')
  expect(judged(hocrC217a, requestCase('C2', { evidence: [word] }))).toBe('not met, refuse')
})

test('a recording that a suspect hands over is no account', () => {
  expect(on({ kind: 'footage', isAccount: 'no' })).toBe('met')
})

test('beside something else it counts once that was judged', () => {
  const film = anItem({ id: 'e2' })
  expect(on({}, film)).toBe('unknown, hold')
  expect(judged(hocrC217a, requestCase('C2', { evidence: [word, film] }))).toBe('met')
  const judgedBoth = { evidence: ['e1', 'e2'].map((evidenceId) => ({ evidenceId, ...judgedWell })) }
  expect(judged(hocrC217a, soundCase('C2', { evidence: [word, film], judgements: judgedBoth }))).toBe('met')
})

test('what may be the suspect’s own is not known to be, also where nothing stands beside it', () => {
  const judgements = { evidence: [{ evidenceId: 'e1', ...judgedWell, additional: 'no' as const }] }
  const resting = (isAccount: 'yes' | 'unknown') =>
    judged(hocrC217a, soundCase('C2', { evidence: [{ ...word, kind: 'document', isAccount }], judgements }))
  expect(resting('unknown')).toBe('unknown, hold')
  expect(resting('yes')).toBe('not met, refuse')
})

test('who wrote it must be known', () => {
  expect(on({ kind: 'message', madeBy: 'unknown' })).toBe('unknown, hold')
})

test('also where a driver says that he paid; not where a child says that she was forced', () => {
  const crime = { code: '053/25', countClass: '49A' }
  const paid = { ...word, effect: 'paid before police contact' as const }
  expect(judged(hocrC217a, soundCase('C2', { crime, evidence: [paid] }))).toBe('not met, refuse')
  const forced = { ...word, effect: 'child was forced' as const }
  const given = { crime: { code: '086/02', countClass: '86' }, evidence: [forced] }
  const requesterFacts = { recordedAgainstForcedChild: 'yes' } as const
  expect(judged(hocrC217a, soundCase('C2', { ...given, requesterFacts }))).toBe('not applicable')
})

test('it asks nothing where nothing shows that there was no crime, nor outside C2', () => {
  expect(on({ effect: 'casts doubt only' })).toBe('not applicable')
  expect(judged(hocrC217a, soundCase('C2', { evidence: [] }))).toBe('not applicable')
  expect(judged(hocrC217a, soundCase('C5'))).toBe('not applicable')
  expect(judged(hocrC217a, soundCase('C1', { evidence: [word] }))).toBe('not applicable')
})

test('the child’s claim is looked at first; once something else is named as decisive, that is looked at', () => {
  const evidence = [
    { ...word, effect: 'child was forced' as const },
    { ...word, id: 'e2' },
  ]
  const given = {
    crime: { code: '086/02', countClass: '86' },
    requesterFacts: { recordedAgainstForcedChild: 'yes' },
    evidence,
  } as const
  expect(judged(hocrC217a, requestCase('C2', given))).toBe('not applicable')
  expect(judged(hocrC217a, soundCase('C2', { ...given, judgements: { decisive: { evidenceId: 'e2' } } }))).toBe(
    'not met, refuse',
  )
})
