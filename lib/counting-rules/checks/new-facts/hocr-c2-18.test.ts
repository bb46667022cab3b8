import { expect, test } from 'vitest'
import { assess } from '#lib/counting-rules/assess'
import { anItem, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'

// HOCR-C2-18 is the Home Office's own worked example: a man with a head wound, recorded as an assault; film of the right
// time shows him fall, and a first-aider who saw it is on the film too.
const fall = {
  crime: { code: '008/06', countClass: '8N' },
  evidence: [anItem(), anItem({ id: 'e2', kind: 'witness account', obtainedAt: '2026-11-06T12:00:00Z' })],
}

test('the man who fell: the crime is cancelled', () => {
  expect(assess(hocr2026, 'deciding', soundCase('C2', fall), [hocr2026]).verdict).toBe('permit')
})

test('had the officer watched the film before recording, it would not be additional', () => {
  const known = { ...fall, evidence: [anItem({ knownToRecorderOrOic: 'yes' })] }
  expect(assess(hocr2026, 'deciding', soundCase('C2', known), [hocr2026]).verdict).toBe('refuse')
})

test('until the decision maker has watched the film, it waits', () => {
  const unseen = { ...fall, judgements: { decisive: { viewedByDecisionMaker: 'unknown' as const } } }
  expect(assess(hocr2026, 'deciding', soundCase('C2', unseen), [hocr2026]).verdict).toBe('hold')
})
