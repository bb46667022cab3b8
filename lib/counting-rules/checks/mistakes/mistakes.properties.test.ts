import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '#lib/testing/runs'
import { assess } from '#lib/counting-rules/assess'
import { anItem, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { Facts, type RequesterFacts, type Verdict } from '#lib/counting-rules/model'
import { isReservedToRegisteredRegistrar } from '#lib/counting-rules/offences'
import type { ReportedAs } from '#lib/counting-rules/questions/kinds/reported'
import { allOffences } from '#lib/counting-rules/testing/all-offences'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'
import { versions } from '#lib/counting-rules/years/versions'

type Mistake = RequesterFacts<'C4'>['mistake']
type Given = NonNullable<Parameters<typeof soundCase>[1]>

const verdictOn = (facts: Facts): Verdict => assess(hocr2026, 'deciding', facts, versions).verdict
const barring = (facts: Facts): readonly string[] =>
  assess(hocr2026, 'deciding', facts, versions)
    .findings.filter(({ bars }) => bars)
    .map(({ check }) => check)

/** Every condition as it must be for the kind of mistake it belongs to. */
const conditions: RequesterFacts<'C4'>['conditions'] = {
  'cleaned off at no cost': 'yes',
  'the call caused distress': 'no',
  'victim confirmed it': 'no',
  'recording was appropriate or necessary': 'no',
  'officer was on duty': 'yes',
  'it was done in the execution of duty': 'yes',
  'the appropriate authority decided in writing': 'yes',
  'case to answer was found': 'no',
  'it was between pupils at school': 'yes',
  'school or family asked for it to be recorded': 'no',
  'it was serious': 'no',
  'investigation had confirmed the offence': 'no',
  'the victim wanted police to act or to know who they are': 'no',
}

const mistaken = (mistake: Mistake, code: string, countClass: string, given: Given = {}): Facts =>
  soundCase('C4', {
    ...given,
    crime: { code, countClass, ...given.crime },
    requesterFacts: { mistake, conditions, ...given.requesterFacts },
  })

const heard = (as: ReportedAs): Given => ({ requesterFacts: { reported: as }, judgements: { reportedInLog: as } })

const officer: Given = {
  suspects: [{ relation: 'unknown', isPoliceStaff: 'yes' }],
  evidence: [anItem({ kind: 'incident log' }), anItem({ id: 'e2', kind: 'document', madeBy: 'police' })],
  decisionMaker: theRegistrar,
}
const pupils: Given = { suspects: [{ relation: 'acquaintance', isPoliceStaff: 'no', age: '13-15' }] }

/** Mistakes with nothing against them, of every kind that may be authorised. */
const honest: readonly Facts[] = [
  mistaken('damage that cleaned off', '149/00', '58A'),
  mistaken('nuisance call', '008/72', '8R'),
  mistaken('driving before investigation', '802/00', '802', { victims: [] }),
  mistaken('third party not confirmed', '105/01', '105A', { crime: { reporter: 'other_third_party' } }),
  mistaken('schools protocol', '049/10', '49', pupils),
  mistaken('police conduct before case to answer', '105/01', '105A', officer),
  mistaken('points to prove not made out', '092/51', '92D', {
    victims: [],
    requesterFacts: { pointsToProve: 'not made out' },
  }),
  mistaken('not a notifiable offence', '105/01', '105A', heard('other offence')),
  mistaken('not a notifiable offence', '049/10', '49', heard('civil matter')),
  mistaken('report misheard or misread', '105/01', '105A', heard('antisocial behaviour')),
  mistaken('entered on the wrong form', '049/10', '49', heard('no offence')),
  mistaken('flight from abroad', '105/01', '105A', { decisionMaker: theRegistrar }),
  mistaken('happened outside England and Wales', '105/01', '105A', { decisionMaker: theRegistrar }),
]

const withChange = (
  facts: Facts,
  change: { requesterFacts?: object; judgements?: object; rest?: Partial<Facts> },
): Facts =>
  Facts.parse({
    ...facts,
    ...change.rest,
    requesterFacts: { ...facts.requesterFacts, ...change.requesterFacts },
    judgements: { ...facts.judgements, ...change.judgements },
  })

const numRuns = runs(300, 5000)
const anHonest = fc.constantFrom(...honest)
const anOffence = fc.constantFrom(
  ...allOffences
    .filter(
      ({ kind, code, countClass }) => kind === 'notifiable crime' && !isReservedToRegisteredRegistrar(code, countClass),
    )
    .map(({ code, countClass }) => ({ code, countClass })),
)

test('what is permitted is permitted', () => {
  for (const facts of honest) expect(barring(facts)).toEqual([])
})

describe('from any mistake that is permitted, a step towards a hole is never permitted', () => {
  const restsOnReport = honest.filter(
    ({ requesterFacts }) =>
      requesterFacts?.category === 'C4' &&
      ['not a notifiable offence', 'report misheard or misread', 'entered on the wrong form'].includes(
        requesterFacts.mistake,
      ),
  )

  test('a notifiable offence was reported: both say so, or the decision maker alone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...restsOnReport), anOffence, fc.boolean(), (facts, offence, isByBoth) => {
        const changed = withChange(facts, {
          judgements: { reportedInLog: 'offence on the list', reportedOffenceInLog: offence },
          requesterFacts: isByBoth ? { reported: 'offence on the list', reportedOffence: offence } : {},
        })
        expect(barring(changed)).toContain('HOCR-C4-04')
      }),
      { numRuns },
    )
  })

  test('the two do not say the same of what was reported', () => {
    fc.assert(
      fc.property(anHonest, anOffence, (facts, offence) => {
        const changed = withChange(facts, {
          rest: { decisionMaker: soundCase('C4').decisionMaker },
          requesterFacts: { reported: 'offence on the list', reportedOffence: offence },
        })
        const read = facts.judgements
        const isSame =
          read?.reportedInLog === 'offence on the list' &&
          read.reportedOffenceInLog?.code === offence.code &&
          read.reportedOffenceInLog.countClass === offence.countClass
        if (!isSame) expect(barring(changed)).toContain('HOCR-C4-04a')
      }),
      { numRuns },
    )
  })

  const withoutLog = ({ evidence }: Facts) => evidence.filter(({ kind }) => kind !== 'incident log')
  const noLog: readonly (readonly [string, ((facts: Facts) => Facts['evidence']) | null, object])[] = [
    ['there is none', withoutLog, {}],
    ['it is not opened', null, { log: { evidenceId: 'e1', openedByDecisionMaker: 'no', placeWords: 9 } }],
    ['nobody says whether it was', null, { log: { evidenceId: 'e1' } }],
    ['none is named', null, { log: null }],
    ['something else was opened', null, { log: { evidenceId: 'e9', openedByDecisionMaker: 'yes' } }],
    [
      'what is there is no log',
      (facts) => [...soundCase('C2', { evidence: [anItem()] }).evidence, ...withoutLog(facts)],
      {},
    ],
  ]

  test.each(noLog)('the log is not opened: %s', (_, evidenceOf, judgements) => {
    for (const facts of honest) {
      const rest = evidenceOf === null ? {} : { evidence: evidenceOf(facts) }
      expect(barring(withChange(facts, { rest, judgements }))).toEqual(['HOCR-C4-04d'])
    }
  })

  test('what nobody has said of the report', () => {
    for (const facts of honest) {
      expect(verdictOn(withChange(facts, { judgements: { reportedInLog: 'unknown' } }))).not.toBe('permit')
      const changed = withChange(facts, { requesterFacts: { reported: 'unknown' } })
      if (facts.decisionMaker?.role === 'ddm') expect(barring(changed)).toContain('HOCR-C4-04a')
    }
  })

  test('a serious crime, whatever kind of mistake it is said to be, is for the registrar', () => {
    const serious: readonly Partial<Facts['crime']>[] = [
      { code: '034/01', countClass: '34B' },
      { code: '019/08', countClass: '19C' },
      { code: '020/05', countClass: '20A' },
      { code: '005/01', countClass: '5D' },
      { code: '008/77', countClass: '8N' },
      { code: '195/12', countClass: '8Q' },
      { flags: ['domestic_abuse'] },
      { classesEver: [{ code: '034/01', countClass: '34B' }] },
    ]
    fc.assert(
      fc.property(anHonest, fc.constantFrom(...serious), (facts, crime) => {
        const changed = withChange(facts, {
          rest: { crime: { ...facts.crime, ...crime }, decisionMaker: soundCase('C4').decisionMaker },
        })
        expect(barring(changed)).toContain('HOCR-C4-04c')
      }),
      { numRuns },
    )
  })

  // The whole list, each offence under each kind that is only about some: nobody permits what is clearly another.
  test.each([
    ['damage that cleaned off', ['058/00', '058/04', '149/00']],
    ['nuisance call', ['008/72', '138/52', '195/94', '068/23']],
    ['driving before investigation', ['802/00', '008/04', '037/01']],
    [
      'schools protocol',
      '105/01 044/00 137/18 049/10 040/00 149/00 195/94 125/09 125/11 008/72 008/06 039/00 058/00 058/04 008/57 066/91 008/55'.split(
        ' ',
      ),
    ],
  ] as const)('%s: only what it can be about', (mistake, codes) => {
    for (const { code, countClass, kind, subgroup } of allOffences) {
      if (kind !== 'notifiable crime' || codes.some((each) => each === code)) continue
      if (mistake === 'driving before investigation' && subgroup.startsWith('Death or serious injury')) continue
      const facts = mistaken(mistake, code, countClass, { ...pupils, decisionMaker: theRegistrar })
      expect(barring(facts), `${code} ${countClass}`).toContain('HOCR-C4-04b')
    }
  })

  test('a kind of mistake of another offence', () => {
    const kinds = [
      'damage that cleaned off',
      'nuisance call',
      'driving before investigation',
      'support centre figures',
    ] as const
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.constantFrom(...kinds), (mistake, other) => {
        fc.pre(mistake !== other)
        const offenceOf = {
          'damage that cleaned off': ['149/00', '58A'],
          'nuisance call': ['008/72', '8R'],
          'driving before investigation': ['802/00', '802'],
          'support centre figures': ['020/05', '20A'],
        } as const
        const [code, countClass] = offenceOf[other]
        expect(barring(mistaken(mistake, code, countClass))).toContain('HOCR-C4-04b')
      }),
      { numRuns },
    )
  })
})
