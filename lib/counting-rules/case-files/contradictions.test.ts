import { expect, test } from 'vitest'
import { aDuty, informedCase } from '../examples/informed-case.ts'
import type { Change } from '../examples/merge.ts'
import { anItem, soundCase } from '../examples/sound-case.ts'
import type { CaseInput } from '../model.ts'
import { readCase } from './case-file.ts'
import { contradictionsIn } from './contradictions.ts'

const found = (change: Change<CaseInput>): readonly string[] => contradictionsIn(soundCase('C2', change))

test('a case that is one has none', () => {
  expect(found({})).toEqual([])
  expect(contradictionsIn(informedCase('C2'))).toEqual([])
})

test('a day and its moment are of one day in the United Kingdom', () => {
  expect(found({ day: '2026-11-17' })).toEqual([
    'day: 2026-11-17 is not the day of at, 2026-11-16T10:00:00Z, in the United Kingdom',
  ])
  expect(found({ crime: { recordedOn: '2026-11-03' } })).toEqual([
    'crime.recordedOn: 2026-11-03 is not the day of crime.recordedAt, 2026-11-02T10:00:00Z, in the United Kingdom',
  ])
  expect(found({ crime: { recordedOn: '2026-07-02', recordedAt: '2026-07-01T23:30:00Z' } })).toEqual([])
})

test('nothing is after the time of the case', () => {
  expect(found({ crime: { recordedOn: '2026-11-17', recordedAt: '2026-11-17T10:00:00Z' } })).toEqual([
    'crime.recordedAt: 2026-11-17T10:00:00Z is after the time of the case, 2026-11-16T10:00:00Z',
    'crime.recordedOn: 2026-11-17 is after the day of the case, 2026-11-16',
  ])
  // At the very moment is not after it.
  expect(found({ crime: { recordedOn: '2026-11-16', recordedAt: '2026-11-16T10:00:00Z' } })).toEqual([])
  expect(found({ judgements: { decisive: { evidenceId: 'e1', viewedOn: '2026-11-17' } } })).toEqual([
    'judgements.decisive.viewedOn: 2026-11-17 is after the day of the case, 2026-11-16',
  ])
  expect(found({ judgements: { decisive: { evidenceId: 'e1', viewedOn: 'unknown' } } })).toEqual([])
  expect(found({ judgements: { log: { evidenceId: 'e1', openedOn: '2026-11-17' } } })).toEqual([
    'judgements.log.openedOn: 2026-11-17 is after the day of the case, 2026-11-16',
  ])
})

test('nobody is told, and nothing confirmed, after the moment of the case', () => {
  const informed = informedCase('C2')
  const before = { ...informed, day: '2026-11-03', at: '2026-11-03T10:00:00Z' } as const
  const lines = contradictionsIn(before).join('\n')
  expect(lines).toMatch(/^notification\.authorisedAt: /m)
  expect(lines).toMatch(/^notification\.duties\[0\]\.notifications\[0\]\.at: /m)
  expect(lines).toMatch(/^notification\.confirmation\.confirmedAt: /m)
})

test('a crime it is part of is not recorded after the day of the case', () => {
  const { requesterFacts } = soundCase('C3')
  if (requesterFacts?.category !== 'C3' || requesterFacts.principalCrime === null) throw new Error('no principal crime')
  const principalCrime = { ...requesterFacts.principalCrime, recordedOn: '2026-11-17' }
  expect(contradictionsIn({ ...soundCase('C3'), requesterFacts: { ...requesterFacts, principalCrime } })).toEqual([
    'requesterFacts.principalCrime.recordedOn: 2026-11-17 is after the day of the case, 2026-11-16',
  ])
})

test('a duplicate of which nobody has named the crime that stays contradicts nothing', () => {
  expect(contradictionsIn(soundCase('C3', { requesterFacts: { principalCrime: null } }))).toEqual([])
})

test('each id is there once', () => {
  expect(found({ victims: [{ id: 'v1' }, { id: 'v1' }] })).toEqual(['victims: v1 is given more than once'])
  expect(found({ evidence: [anItem(), anItem(), anItem()] })).toEqual(['evidence: e1 is given more than once'])
  expect(found({ judgements: { evidence: [{ evidenceId: 'e1' }, { evidenceId: 'e1' }] } })).toEqual([
    'judgements.evidence: e1 is given more than once',
  ])
})

test('a duty is to a victim of the crime', () => {
  expect(contradictionsIn(informedCase('C2', { victims: [{ id: 'v9' }] }))).toEqual([
    'notification.duties[0].victimId: v1 is not a victim of this crime',
  ])
})

test('there is one duty to a victim on an occasion', () => {
  const duties = (occasion: 'cancelling' | 'correcting') => ({
    notification: { duties: [aDuty(), aDuty({ occasion })] },
  })
  expect(contradictionsIn(informedCase('C2', duties('cancelling')))).toEqual([
    'notification.duties: the duty to v1 on cancelling is given more than once',
  ])
  expect(contradictionsIn(informedCase('C2', duties('correcting')))).toEqual([])
})

test('a case that contradicts itself is not judged', () => {
  const read = readCase(JSON.stringify(soundCase('C2', { day: '2026-11-17' })))
  expect(read.ok ? '' : read.refusal.words).toMatch(/^day: /)
})
