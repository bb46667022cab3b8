import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { anItem, requestCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC202 } from './hocr-c2-02.ts'

test('film that police got after recording is additional', () => {
  expect(judged(hocrC202, requestCase('C2'))).toBe('met')
  expect(judged(hocrC202, soundCase('C2'))).toBe('met')
})

test('what the recorder or the OIC had is not, however old the film', () => {
  expect(judged(hocrC202, requestCase('C2', { evidence: [anItem({ knownToRecorderOrOic: 'yes' })] }))).toBe(
    'not met, refuse',
  )
  expect(
    judged(hocrC202, requestCase('C2', { evidence: [anItem({ heldByBeforeRecording: 'recorder or OIC' })] })),
  ).toBe('not met, refuse')
})

test('something somebody else held before is additional if the recorder did not know', () => {
  expect(
    judged(
      hocrC202,
      requestCase('C2', {
        evidence: [anItem({ obtainedAt: '2026-11-01T09:00:00Z', heldByBeforeRecording: 'somebody else in police' })],
      }),
    ),
  ).toBe('met')
})

test('what came in only after recording was not there to be known', () => {
  expect(judged(hocrC202, requestCase('C2', { evidence: [anItem({ knownToRecorderOrOic: 'unknown' })] }))).toBe('met')
})

test('something got before recording asks who knew', () => {
  expect(
    judged(
      hocrC202,
      requestCase('C2', {
        evidence: [anItem({ obtainedAt: '2026-11-01T09:00:00Z', knownToRecorderOrOic: 'unknown' })],
      }),
    ),
  ).toBe('unknown, hold')
  expect(
    judged(
      hocrC202,
      requestCase('C2', { evidence: [anItem({ obtainedAt: 'unknown', knownToRecorderOrOic: 'unknown' })] }),
    ),
  ).toBe('unknown, hold')
})

test('the decision maker judges it, and until then it waits', () => {
  expect(
    judged(
      hocrC202,
      soundCase('C2', {
        judgements: {
          evidence: [
            {
              evidenceId: 'e1',
              additional: 'no',
              verifiable: 'yes',
              relevant: 'yes',
              determinative: 'yes',
              sourceReliable: 'yes',
            },
          ],
        },
      }),
    ),
  ).toBe('not met, refuse')
  expect(
    judged(
      hocrC202,
      soundCase('C2', {
        judgements: {
          evidence: [
            {
              evidenceId: 'e1',
              additional: 'unknown',
              verifiable: 'yes',
              relevant: 'yes',
              determinative: 'yes',
              sourceReliable: 'yes',
            },
          ],
        },
      }),
    ),
  ).toBe('unknown, hold')
})

test('a day before recording asks who had it, even where the recorder did not know', () => {
  const got = (obtainedAt: string, heldByBeforeRecording: 'unknown' | 'nobody in police' | 'somebody else in police') =>
    soundCase('C2', { evidence: [anItem({ obtainedAt, heldByBeforeRecording, knownToRecorderOrOic: 'no' })] })
  expect(judged(hocrC202, got('2026-11-01T09:00:00Z', 'somebody else in police'))).toBe('met')
  expect(judged(hocrC202, got('2026-11-01T09:00:00Z', 'unknown'))).toBe('unknown, hold')
  expect(judged(hocrC202, got('2026-11-01T09:00:00Z', 'nobody in police'))).toBe('unknown, hold')
  expect(judged(hocrC202, got('2026-11-02T00:00:00Z', 'nobody in police'))).toBe('met')
})

test('a day that lies ahead is no day', () => {
  expect(judged(hocrC202, soundCase('C2', { evidence: [anItem({ obtainedAt: '2026-11-17T09:00:00Z' })] }))).toBe(
    'unknown, hold',
  )
})

test('without evidence there is nothing to ask of', () => {
  expect(judged(hocrC202, soundCase('C2', { evidence: [] }))).toBe('not applicable')
})

test('the recorder did not know, though nobody can say when it was got', () => {
  expect(judged(hocrC202, requestCase('C2', { evidence: [anItem({ obtainedAt: 'unknown' })] }))).toBe('met')
})
