import { expect, test } from 'vitest'
import { assess, findingOf } from './assess.ts'
import { notMet, unknown, type Check } from './check.ts'
import { matterCase } from './examples/other-matter-case.ts'
import { requestCase, anItem, soundCase, theRegistrar } from './examples/sound-case.ts'
import { categories } from './facts/request.ts'
import type { Facts } from './model.ts'
import { cases2026 } from './years/2026-27/cases.ts'
import { hocr2026 } from './years/2026-27/version.ts'

const judge = (facts: Facts) => assess(hocr2026, facts.stage, facts, [hocr2026])

const first = (): Check => {
  const [check] = hocr2026.checks.C4
  if (check === undefined) throw new Error('the version is empty')
  return { ...check, weights: ['refuse', 'hold'] }
}

test('a request with weak facts may still be sent: only four kinds of check bar sending', () => {
  const weak = requestCase('C2', { evidence: [], requesterFacts: { victimNow: 'unknown' }, suspects: [{}] })
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
  const { laterStages } = judge(requestCase('C2'))
  expect(laterStages).toContainEqual(expect.objectContaining({ stage: 'deciding', check: 'HOCR-C2-05' }))
  expect(laterStages).toContainEqual(expect.objectContaining({ stage: 'cancelling', check: 'HOCR-V-01' }))
  expect(laterStages.every(({ words }) => words.length > 10)).toBe(true)
})

const absence = { suspects: [], evidence: [anItem({ isAbsenceOnly: 'yes' })] }
const aside = (check: string, byRegistrar: 'yes' | 'no', reasonWords = 12) => ({
  setAside: [{ check, byRegistrar, reasonWords }],
})

test('the registrar sets a product safeguard aside with a reason, and it is seen', () => {
  expect(judge(soundCase('C2', absence)).verdict).toBe('refer')
  const after = judge(soundCase('C2', { ...absence, judgements: aside('HOCR-C2-17', 'yes') }))
  expect(after.verdict).toBe('permit')
  expect(after.findings.find(({ check }) => check === 'HOCR-C2-17')).toMatchObject({
    result: 'not met',
    setAside: true,
    bars: false,
  })
})

test('nobody else does, and nobody without a reason', () => {
  expect(judge(soundCase('C2', { ...absence, judgements: aside('HOCR-C2-17', 'no') })).verdict).toBe('refer')
  expect(judge(soundCase('C2', { ...absence, judgements: aside('HOCR-C2-17', 'yes', 0) })).verdict).toBe('refer')
})

test('a question that the decision maker has not answered is answered, and not set aside', () => {
  const c5 = (coercionConsidered: 'no' | 'unknown', setAside: object = {}) =>
    judge(
      soundCase('C5', {
        crime: { flags: ['domestic_abuse'] },
        decisionMaker: theRegistrar,
        judgements: { coercionConsidered, ...setAside },
      }),
    )
  const found = ({ findings }: ReturnType<typeof judge>) => findings.find(({ check }) => check === 'HOCR-C5-04a')
  for (const judged of [c5('unknown'), c5('unknown', aside('HOCR-C5-04a', 'yes'))]) {
    expect(judged.verdict).toBe('hold')
    expect(found(judged)).toMatchObject({ result: 'unknown', settableAside: false, setAside: false, bars: true })
  }
  expect(found(c5('no', aside('HOCR-C5-04a', 'yes')))).toMatchObject({ result: 'not met', setAside: true })
})

test('what nobody could find out the registrar may set aside', () => {
  const unknown = { evidence: [anItem({ isAbsenceOnly: 'unknown' })] }
  const found = (judgements: object) =>
    judge(soundCase('C2', { ...unknown, judgements })).findings.find(({ check }) => check === 'HOCR-C2-17')
  expect(found({})).toMatchObject({ result: 'unknown', settableAside: true, bars: true })
  expect(found(aside('HOCR-C2-17', 'yes'))).toMatchObject({ result: 'unknown', setAside: true, bars: false })
})

test('nobody sets aside their own stake in a case', () => {
  const stake = { decisionMaker: { ...theRegistrar, conflicts: ['victim or suspect' as const] } }
  expect(judge(soundCase('C2', { ...stake, judgements: aside('HOCR-A-01a', 'yes') })).verdict).toBe('refuse')
})

test('a warning bars nothing and asks for a reason until one is given', () => {
  const overdue = { decisionMaker: { refresherOverdue: 'yes' as const } }
  expect(judge(soundCase('C3', overdue))).toMatchObject({ verdict: 'permit', reasonsWanted: ['HOCR-A-02a'] })
  const answered = { ...overdue, judgements: { warningsAnswered: [{ check: 'HOCR-A-02a', reasonWords: 6 }] } }
  expect(judge(soundCase('C3', answered)).reasonsWanted).toEqual([])
})

test('the heaviest finding is the verdict', () => {
  const held = { judgements: { reasonWords: 0 } }
  const referred = { ...held, force: { reservesThisOffence: 'yes' as const } }
  const refused = { ...referred, decisionMaker: { conflicts: ['requester' as const] } }
  expect([held, referred, refused].map((change) => judge(soundCase('C4', change)).verdict)).toEqual([
    'hold',
    'refer',
    'refuse',
  ])
})

test('a registered registrar decides a rape with nobody else’s word (HOCR-A-06)', () => {
  const facts = soundCase('C2', { crime: { code: '019/08', countClass: '19C' }, decisionMaker: theRegistrar })
  expect(judge(facts)).toMatchObject({ verdict: 'permit', reasonsWanted: [] })
})

test('each finding carries its source, and a Home Office check a page', () => {
  for (const { ruleKind, source, settableAside } of judge(soundCase('C2')).findings) {
    expect(source.ruleKind).toBe(ruleKind)
    if (source.ruleKind === 'Home Office rule') expect(source.citations.length).toBeGreaterThan(0)
    else expect(source.reason.length).toBeGreaterThan(10)
    if (settableAside) expect(ruleKind).toBe('product safeguard')
  }
})

test('a check that breaks its word about weights is a mistake of ours', () => {
  const broken = { ...first(), judge: () => ({ result: 'not met' as const, weight: 'warn' as const, wrong: 'no' }) }
  const version = { ...hocr2026, checks: { ...hocr2026.checks, C4: [broken] } }
  expect(() => assess(version, 'deciding', soundCase('C4'), [version])).toThrow(first().id)
})

const findingIn = (facts: Facts, check: string) => {
  const found = judge(facts).findings.find((each) => each.check === check)
  if (found === undefined) throw new Error(`${check} was not asked`)
  return found
}

test('three words are a reason and two are none', () => {
  const overdue = { decisionMaker: { refresherOverdue: 'yes' as const } }
  const answeredIn = (reasonWords: number, check = 'HOCR-A-02a') =>
    judge(soundCase('C3', { ...overdue, judgements: { warningsAnswered: [{ check, reasonWords }] } })).reasonsWanted
  expect(answeredIn(3)).toEqual([])
  expect(answeredIn(2)).toEqual(['HOCR-A-02a'])
  expect(answeredIn(12, 'HOCR-A-02')).toEqual(['HOCR-A-02a'])
  const setAsideIn = (reasonWords: number, check = 'HOCR-C2-17') =>
    judge(soundCase('C2', { ...absence, judgements: aside(check, 'yes', reasonWords) })).verdict
  expect(setAsideIn(3)).toBe('permit')
  expect(setAsideIn(2)).toBe('refer')
  expect(setAsideIn(12, 'HOCR-C2-16')).toBe('refer')
})

test('before anybody has judged, nothing is set aside and no warning answered', () => {
  expect(findingIn(soundCase('C2', { ...absence, judgements: null }), 'HOCR-C2-17').setAside).toBe(false)
  const overdue = soundCase('C3', { judgements: null, decisionMaker: { refresherOverdue: 'yes' } })
  expect(judge(overdue).reasonsWanted).toContain('HOCR-A-02a')
})

test('a Home Office check is never set aside, whoever would', () => {
  const facts = soundCase('C2', { evidence: [], judgements: aside('HOCR-C2-01', 'yes') })
  expect(findingIn(facts, 'HOCR-C2-01')).toMatchObject({ setAside: false, settableAside: false, bars: true })
})

test('a warning not answered asks for a reason; one set aside, or one at asking, does not', () => {
  expect(judge(soundCase('C3', { decisionMaker: { refresherOverdue: 'unknown' } })).reasonsWanted).toEqual([
    'HOCR-A-02a',
  ])
  const incident = { requesterFacts: { referenceKind: 'crime-related incident' as const } }
  expect(judge(soundCase('C1', incident)).reasonsWanted).toEqual(['HOCR-C1-02a'])
  expect(judge(soundCase('C1', { ...incident, judgements: aside('HOCR-C1-02a', 'yes') })).reasonsWanted).toEqual([])
  expect(judge(requestCase('C1', incident)).reasonsWanted).toEqual([])
})

test('what bars is no warning that a reason would lift', () => {
  expect(judge(soundCase('C2', absence)).reasonsWanted).toEqual([])
})

test('what is met says nothing wrong, bars nothing, and shows the heaviest it could have been', () => {
  const facts = soundCase('C1', { judgements: aside('HOCR-C1-02a', 'yes') })
  expect(findingIn(facts, 'HOCR-C1-02a')).toMatchObject({ result: 'met', wrong: '', setAside: false, bars: false })
  expect(findingIn(facts, 'HOCR-C1-01')).toMatchObject({ result: 'met', weight: 'refuse' })
})

test('where the case has better words than the check, they are said', () => {
  const rape = { crime: { code: '019/08', countClass: '19C' }, force: { registeredRegistrarExists: 'no' as const } }
  const found = findingIn(soundCase('C2', rape), 'HOCR-A-05')
  const check = hocr2026.checks.C2.find(({ id }) => id === 'HOCR-A-05')
  expect(found.instead).toMatch(/^Send it to the chief officer/)
  expect(found.instead).not.toBe(check?.instead)
  expect(found.satisfy).toBe(check?.satisfy)
  const better = { ...first(), judge: () => unknown('It is open.', 'hold', { satisfy: 'Better words.' }) }
  expect(findingOf(better, 'deciding', soundCase('C4'), hocr2026).satisfy).toBe('Better words.')
})

test('a finding is of the stage that is asked for, whatever stage the case is at', () => {
  const atStage = { ...first(), judge: ({ stage }: Facts) => notMet('hold', stage) }
  const found = findingOf(atStage, 'cancelling', soundCase('C4'), hocr2026)
  expect(found).toMatchObject({ stage: 'cancelling', wrong: 'cancelling' })
})

test('what is no cancellation has no later stages', () => {
  expect(judge(matterCase({ kind: 'deleting' }, { stage: 'asking' })).laterStages).toEqual([])
})

test.each(categories)(
  'a sound request under %s has nothing against it before it is sent, nor when it is decided',
  (category) => {
    for (const facts of [requestCase(category), soundCase(category)])
      expect(judge(facts).findings.filter(({ wrong }) => wrong !== '')).toEqual([])
  },
)

test('whatever is open says what is wrong, and whatever is not says nothing', () => {
  const empty = { isWrongSuspectOnly: 'yes', isAbsenceOnly: 'yes', isOpinionAboutVictim: 'yes' } as const
  const doubtful = { isWrongSuspectOnly: 'unknown', isAbsenceOnly: 'unknown', isOpinionAboutVictim: 'unknown' } as const
  const cases = [empty, doubtful].map((change) => soundCase('C2', { evidence: [anItem(change)] }))
  const clear = soundCase('C2', { judgements: { pressure: 'clear' } })
  for (const facts of [...cases, clear, ...cases2026.map((worked) => worked.facts)])
    for (const { check, result, wrong } of judge(facts).findings)
      if (result === 'not met' || result === 'unknown') expect(wrong, check).toMatch(/\w{2}/)
      else expect(wrong, check).toBe('')
  expect(findingIn(clear, 'HOCR-C2-08').satisfy).toMatch(/^Nothing does/)
})
