import { expect, test } from 'vitest'
import { assess } from './assess.ts'
import { askedCase, aPiece, soundCase, theRegistrar } from './examples/sound-case.ts'
import type { Facts } from './model.ts'
import { hocr2026 } from './years/2026-27.ts'

const judge = (facts: Facts) => assess(hocr2026, facts.stage, facts)

test('a request with weak facts may still be sent: only four kinds of check bar sending', () => {
  const weak = askedCase('C2', { evidence: [], asked: { victimNow: 'unknown' }, suspects: [{ id: 's1' }] })
  const { findings, verdict } = judge(weak)
  expect(verdict).toBe('permit')
  expect(findings.find(({ check }) => check === 'HOCR-C2-01')).toMatchObject({ result: 'not met', bars: false })
  expect(judge(soundCase('C2', { ...weak, stage: 'deciding' })).verdict).toBe('refuse')
})

test('what bars sending is a missing category, no crime, a closed offence and reasons that are no ground', () => {
  const barring = hocr2026.checks.C5.filter(({ barsSending }) => barsSending).map(({ id }) => id)
  expect(barring.filter((id) => !id.startsWith('HOCR-R-')).toSorted()).toEqual(['HOCR-C5-01', 'HOCR-G-02', 'HOCR-G-03'])
  expect(barring.filter((id) => id.startsWith('HOCR-R-'))).toHaveLength(35)
})

test('at asking the officer reads what later stages will ask, in words only', () => {
  const { laterStages } = judge(askedCase('C2'))
  expect(laterStages).toContainEqual(expect.objectContaining({ stage: 'deciding', check: 'HOCR-C2-05' }))
  expect(laterStages).toContainEqual(expect.objectContaining({ stage: 'cancelling', check: 'HOCR-V-01' }))
  expect(laterStages.every(({ words }) => words.length > 10)).toBe(true)
})

const absence = { evidence: [aPiece({ isAbsenceOnly: 'yes' })] }
const aside = (check: string, byRegistrar: 'yes' | 'no', reasonWords = 12) => ({
  setAside: [{ check, byRegistrar, reasonWords }],
})

test('the registrar sets a house check aside with a reason, and it is seen', () => {
  expect(judge(soundCase('C2', absence)).verdict).toBe('refer')
  const after = judge(soundCase('C2', { ...absence, judged: aside('HOCR-C2-17', 'yes') }))
  expect(after.verdict).toBe('permit')
  expect(after.findings.find(({ check }) => check === 'HOCR-C2-17')).toMatchObject({
    result: 'not met',
    setAside: true,
    bars: false,
  })
})

test('nobody else does, and nobody without a reason', () => {
  expect(judge(soundCase('C2', { ...absence, judged: aside('HOCR-C2-17', 'no') })).verdict).toBe('refer')
  expect(judge(soundCase('C2', { ...absence, judged: aside('HOCR-C2-17', 'yes', 0) })).verdict).toBe('refer')
})

test('nobody sets aside their own stake in a case', () => {
  const stake = { decider: { ...theRegistrar, conflicts: ['victim or suspect' as const] } }
  expect(judge(soundCase('C2', { ...stake, judged: aside('HOCR-A-01a', 'yes') })).verdict).toBe('refuse')
})

test('a warning bars nothing and asks for a reason until one is given', () => {
  const overdue = { decider: { refresherOverdue: 'yes' as const } }
  expect(judge(soundCase('C3', overdue))).toMatchObject({ verdict: 'permit', reasonsWanted: ['HOCR-A-02a'] })
  const answered = { ...overdue, judged: { warningsAnswered: [{ check: 'HOCR-A-02a', reasonWords: 6 }] } }
  expect(judge(soundCase('C3', answered)).reasonsWanted).toEqual([])
})

test('the heaviest finding is the verdict', () => {
  const held = { judged: { reasonWords: 0 } }
  const referred = { ...held, force: { reservesThisOffence: 'yes' as const } }
  const refused = { ...referred, decider: { conflicts: ['requester' as const] } }
  expect([held, referred, refused].map((change) => judge(soundCase('C4', change)).verdict)).toEqual([
    'hold',
    'refer',
    'refuse',
  ])
})

test('a registered registrar decides a rape with nobody else’s word (HOCR-A-06)', () => {
  const facts = soundCase('C2', { crime: { code: '019/08', countClass: '19C' }, decider: theRegistrar })
  expect(judge(facts)).toMatchObject({ verdict: 'permit', reasonsWanted: [] })
})

test('each finding carries its source, and a Home Office check a page', () => {
  for (const { standing, source, settableAside } of judge(soundCase('C2')).findings) {
    expect(source.standing).toBe(standing)
    if (source.standing === 'Home Office') expect(source.citations.length).toBeGreaterThan(0)
    else expect(source.reason.length).toBeGreaterThan(10)
    if (settableAside) expect(standing).toBe('house')
  }
})

test('a check that breaks its word about weights is a mistake of ours', () => {
  const [first] = hocr2026.checks.C4
  if (first === undefined) throw new Error('the version is empty')
  const broken = { ...first, judge: () => ({ result: 'not met' as const, weight: 'warn' as const, wrong: 'no' }) }
  const version = { ...hocr2026, checks: { ...hocr2026.checks, C4: [broken] } }
  expect(() => assess(version, 'deciding', soundCase('C4'))).toThrow(first.id)
})
