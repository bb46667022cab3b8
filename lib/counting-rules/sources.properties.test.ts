import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '#lib/testing/runs'
import { assess } from './assess.ts'
import { anItem, judgedWell, soundCase, theRegistrar } from './examples/sound-case.ts'
import { evidenceKinds } from './facts/evidence.ts'
import { Facts, type CaseInput, type Evidence } from './model.ts'
import { merge, type Change } from './examples/merge.ts'
import { hocr2026 } from './years/2026-27/version.ts'
import { versions } from './years/versions.ts'

const verdictOn = (facts: Facts) => assess(hocr2026, facts.stage, facts, versions).verdict
const withChange = (facts: Facts, change: Change<CaseInput>): Facts => Facts.parse(merge(facts, change))
const withItem = (facts: Facts, change: Partial<Evidence>): Facts => ({
  ...facts,
  evidence: facts.evidence.map((item) => ({ ...item, ...change })),
})

/** Permitted C2 cases for each of which a second source is needed, for a reason of its own. */
const permitted: readonly Facts[] = [
  soundCase('C2'),
  soundCase('C2', { crime: { code: '105/01', countClass: '105A' } }),
  soundCase('C2', { crime: { code: '019/08', countClass: '19C' }, decisionMaker: theRegistrar }),
  soundCase('C2', { crime: { code: '020/03', countClass: '20A' }, suspects: [] }),
  soundCase('C2', { crime: { code: '195/12', countClass: '8Q' }, suspects: [] }),
  soundCase('C2', { suspects: [], crime: { flags: ['domestic_abuse'] } }),
  soundCase('C2', { suspects: [], victims: [{ id: 'v1', kind: 'person', age: '13-15' }] }),
  soundCase('C2', { suspects: [], victims: [{ id: 'v1', kind: 'person', age: 'unknown' }] }),
]

/** Whatever a liar may say beside the hole: none of it fills the hole. */
const anyTalk = fc.record({
  kind: fc.constantFrom(...evidenceKinds),
  originWords: fc.integer({ min: 3, max: 60 }),
  howVerifiableWords: fc.integer({ min: 3, max: 60 }),
  victimNow: fc.constantFrom('stands by it', 'says nothing happened', 'not asked'),
  present: fc.constantFrom('nobody else', 'adviser or supporter', 'not applicable'),
})

const judgedBut = (question: keyof typeof judgedWell, answer: 'no' | 'unknown') => ({
  judgements: { evidence: [{ evidenceId: 'e1', ...judgedWell, [question]: answer }] },
})

type Hole = (facts: Facts) => Facts

const accounts: Readonly<Record<string, Hole>> = {
  'the victim’s account': (facts) => withItem(facts, { madeBy: 'victim', isAccount: 'yes' }),
  'the suspect’s account': (facts) => withItem(facts, { madeBy: 'suspect', isAccount: 'yes' }),
  'the word of the suspect’s family': (facts) =>
    withItem(facts, { madeBy: 'family or associate of the suspect', isAccount: 'yes' }),
  'the word of the victim’s family': (facts) =>
    withItem(facts, { madeBy: 'family or associate of the victim', isAccount: 'yes' }),
  'nobody knows who made it': (facts) => withItem(facts, { madeBy: 'unknown' }),
  'the victim’s, and nobody says whether it is an account': (facts) =>
    withItem(facts, { madeBy: 'victim', isAccount: 'unknown' }),
}
const QUESTIONS = Object.keys(judgedWell) as (keyof typeof judgedWell)[]
const unjudged: Readonly<Record<string, Hole>> = Object.fromEntries(
  QUESTIONS.flatMap((question) =>
    (['no', 'unknown'] as const).map((answer) => [
      `${question}: ${answer}`,
      (facts: Facts) => withChange(facts, judgedBut(question, answer)),
    ]),
  ),
)
const unseen: Readonly<Record<string, Hole>> = {
  'neither attached nor seen': (facts) => withItem(facts, { held: 'neither' }),
  'nobody knows whether it is held': (facts) => withItem(facts, { held: 'unknown' }),
  'never viewed': (facts) => withChange(facts, { judgements: { decisive: { viewedByDecisionMaker: 'no' } } }),
}
const days: Readonly<Record<string, Hole>> = {
  'a day to come': (facts) => withItem(facts, { eventOn: '2026-11-17' }),
  'got on a day to come': (facts) => withItem(facts, { obtainedAt: '2026-11-16T10:00:01Z' }),
  'no day': (facts) => withItem(facts, { eventOn: 'unknown' }),
  'the day a warehouse writes': (facts) => withItem(facts, { eventOn: '1900-01-01' }),
  'recorded on a day to come': (facts) => withChange(facts, { crime: { recordedOn: '2026-11-17' } }),
}
const open: Readonly<Record<string, Hole>> = {
  'proceedings not known': (facts) => withChange(facts, { judgements: { proceedings: 'unknown' } }),
  'proceedings open': (facts) => withChange(facts, { judgements: { proceedings: 'open' } }),
  'proceedings looked for nowhere': (facts) => withChange(facts, { judgements: { proceedingsSourceWords: 0 } }),
  'proceedings looked for tomorrow': (facts) =>
    withChange(facts, { judgements: { proceedingsCheckedOn: '2026-11-17' } }),
  'proceedings looked for before there was a crime': (facts) =>
    withChange(facts, { judgements: { proceedingsCheckedOn: '2026-11-01' } }),
  'checks not written': (facts) => withChange(facts, { judgements: { checksMadeWords: 0 } }),
  'information that it happened, not weighed': (facts) =>
    withChange(facts, { judgements: { informationAgainst: 'yes', weighedAgainstWords: 9 } }),
  'information that it happened, denied': (facts) => ({
    ...facts,
    evidence: [...facts.evidence, ...withItem(facts, { id: 'e9', effect: 'shows that it happened' }).evidence],
  }),
}

const saying = (
  facts: Facts,
  { victimNow, present, ...item }: typeof anyTalk extends fc.Arbitrary<infer T> ? T : never,
) =>
  withChange(withItem(facts, item), {
    requesterFacts: { category: 'C2', victimNow, presentWhenVictimSaidSo: present },
  })

test('each case is permitted as it stands', () => {
  for (const facts of permitted) expect(verdictOn(facts)).toBe('permit')
})

describe.each(Object.entries({ ...accounts, ...unjudged, ...unseen, ...days, ...open }))('%s', (_hole, make) => {
  test('is never permitted, whatever is said beside it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...permitted), anyTalk, (facts, talk) => {
        expect(verdictOn(make(saying(facts, talk)))).not.toBe('permit')
      }),
      { numRuns: runs(60, 2000) },
    )
  })
})

describe('an honest twin', () => {
  test.each(['victim', 'suspect'] as const)('the %s hands over a recording they made themselves', (madeBy) => {
    for (const facts of permitted) expect(verdictOn(withItem(facts, { madeBy, isAccount: 'no' }))).toBe('permit')
  })

  test('an independent witness tells what happened', () => {
    const change = { kind: 'witness account', madeBy: 'somebody apart from both', isAccount: 'yes' } as const
    for (const facts of permitted) expect(verdictOn(withItem(facts, change))).toBe('permit')
  })

  test('an owner finds the item, and nobody is suspected', () => {
    const item = anItem({ kind: 'victim account', madeBy: 'victim', isAccount: 'yes' })
    const found = soundCase('C2', {
      suspects: [],
      evidence: [item],
      requesterFacts: { victimNow: 'says nothing happened', presentWhenVictimSaidSo: 'nobody else' },
    })
    expect(verdictOn(found)).toBe('permit')
    for (const change of [{ specificAndFree: 'no' }, { specificAndFree: 'unknown' }, { pressure: 'unknown' }] as const)
      expect(verdictOn(withChange(found, { judgements: change }))).not.toBe('permit')
    expect(verdictOn(withChange(found, { requesterFacts: { category: 'C2', victimNow: 'stands by it' } }))).toBe(
      'permit',
    )
    expect(
      verdictOn(
        withChange(found, {
          requesterFacts: { category: 'C2', victimNow: 'stands by it', presentWhenVictimSaidSo: 'somebody else' },
        }),
      ),
    ).toBe('hold')
  })
})
