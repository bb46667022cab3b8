import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldWords } from '#lib/base/form-fields'
import { ANSWERS, askedFacts } from '#lib/cancellations/questions/answers'
import { evidenceForm, evidenceFormOn } from '#lib/cancellations/evidence/evidence-answers'
import type { Day } from '#lib/base/day'
import { hasOwnRule } from '#lib/counting-rules/checks/transfers/hocr-c1-06'
import { mistakes, placeSteps } from '#lib/counting-rules/facts/asked'
import { evidenceEffects } from '#lib/counting-rules/facts/evidence'
import { categories } from '#lib/counting-rules/facts/request'
import type { Asked } from '#lib/counting-rules/model'
import { runs } from '#lib/testing/runs'
import { notOffered } from './asked.ts'
import { formOf } from './form-of.ts'
import { questionsOf, WORDS } from './questions.ts'
import type { Traits } from './traits.ts'
import { c1Words } from './words/c1.ts'
import { c4Words } from './words/c4.ts'
import { conditionsOf } from './words/conditions.ts'
import { evidenceWords } from './words/evidence.ts'
import type { Question } from './words/question.ts'

const plain: Traits = {
  suspects: false,
  sexual: false,
  rape: false,
  slavery: false,
  conduct: false,
  taking: false,
  state: false,
  makingOff: false,
  childImage: false,
}
const everything: Traits = {
  suspects: true,
  sexual: true,
  rape: true,
  slavery: true,
  conduct: true,
  taking: true,
  state: true,
  makingOff: true,
  childImage: true,
}
const TODAY = '2026-06-15' as Day

const names = (category: (typeof categories)[number], typed: Record<string, string> = {}, traits = plain) =>
  questionsOf(category, traits, typed).map(({ name }) => name)

describe('every answer that is offered', () => {
  test.each(categories)('in %s is one the schema takes, and none is missing', (category) => {
    const shape: Record<string, { safeParse: (value: unknown) => { success: boolean } }> = ANSWERS[category].shape
    const words: Record<string, Question> = WORDS[category]
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(shape).toSorted())
    for (const [name, { options }] of Object.entries(words)) {
      if (!options || name === 'conditions') continue
      for (const option of Object.keys(options))
        expect(shape[name]?.safeParse(option).success, `${name}: ${option}`).toBe(true)
    }
  })

  test('about evidence is one the schema takes', () => {
    expect(Object.keys(evidenceWords).toSorted()).toEqual(Object.keys(evidenceForm.shape).toSorted())
    for (const [name, { options = {} }] of Object.entries(evidenceWords)) {
      const field = evidenceForm.shape[name as keyof typeof evidenceForm.shape]
      for (const option of Object.keys(options))
        expect(field.safeParse(option).success, `${name}: ${option}`).toBe(true)
    }
  })
})

describe('only what is needed is asked', () => {
  test('whether a suspect works for the police, where somebody is suspected', () => {
    expect(names('C4')).not.toContain('suspectIsPolice')
    expect(names('C4', {}, { ...plain, suspects: true })).toContain('suspectIsPolice')
  })

  test('consent in sexual offences, and the referral mechanism in slavery', () => {
    expect(names('C2')).toEqual(['account', 'victimNow', 'presentWhenVictimSaidSo'])
    expect(names('C2', {}, { ...plain, sexual: true })).toContain('reliesOnConsent')
    expect(names('C2', {}, { ...plain, slavery: true })).toContain('nrmDecision')
  })

  test('a plain duplicate is five short answers', () => {
    expect(names('C3', { kind: 'duplicate' })).toEqual([
      'kind',
      'survivorReference',
      'samePlace',
      'differencesExplained',
      'victimHasSurvivingNumber',
    ])
    expect(names('C3', { kind: 'part of' }, everything)).toContain('overThreeMonthsApart')
  })

  test('the conditions of the mistake that was chosen, and of no other', () => {
    expect(names('C4', { mistake: 'nuisance call' })).toContain('causedDistress')
    expect(names('C4', { mistake: 'entered on the wrong form' })).toEqual([
      'mistake',
      'whatWentWrong',
      'knownThen',
      'restsOn',
      'recorderKnown',
    ])
    for (const mistake of Object.keys(c4Words.mistake.options ?? {})) {
      for (const { words } of conditionsOf(mistake)) expect(words).toMatch(/\?$/)
    }
  })

  test('the steps before, where the place was not fixed by the first', () => {
    expect(names('C1', { placeStep: 'suspect at the time' })).not.toContain('earlierStepsRuledOut')
    expect(names('C1', { placeStep: 'victim home' })).toContain('earlierStepsRuledOut')
    expect(names('C1', { placeStep: 'agreed between forces' })).toEqual(
      expect.arrayContaining(['agreedByOurs', 'agreedByTheirs']),
    )
    expect(names('C1', { referenceKind: 'none' })).not.toContain('theirReference')
  })

  test('no steps before a place that has a rule of its own: the railway, a flight, several forces', () => {
    for (const placeStep of placeSteps) {
      const asked = names('C1', { placeStep })
      if (hasOwnRule({ placeStep } as Asked<'C1'>)) expect(asked, placeStep).not.toContain('earlierStepsRuledOut')
      expect(asked, placeStep).toContain('receivingForce')
    }
    expect(Object.keys(c1Words.placeStep.options ?? {}).toSorted()).toEqual(placeSteps.toSorted())
  })

  test('the day to chase the other force, while it has not answered', () => {
    expect(names('C1', { acceptance: 'waiting' })).toContain('chaseOn')
    expect(names('C1', { acceptance: 'accepted' })).not.toContain('chaseOn')
  })

  test('whose crime it is that is recorded, for an image of a child', () => {
    expect(names('C2', {}, { ...plain, childImage: true })).toContain('recordedAgainstForcedChild')
  })

  test('and nothing is offered that only another offence makes possible', () => {
    expect(notOffered(plain)).toEqual([
      'support centre figures',
      'paid before police contact',
      'paid after police contact',
      'child was forced',
    ])
    expect(notOffered({ ...plain, makingOff: true })).toEqual(['support centre figures', 'child was forced'])
    expect(notOffered({ ...plain, rape: true, childImage: true })).toEqual([
      'paid before police contact',
      'paid after police contact',
    ])
    expect(Object.keys(c4Words.mistake.options ?? {}).toSorted()).toEqual(mistakes.toSorted())
    expect(Object.keys(evidenceWords.shows.options ?? {})).toEqual(expect.arrayContaining([...evidenceEffects]))
  })
})

describe('a form', () => {
  test('says what is missing in words, all at once', () => {
    const read = formOf('C4', { ...plain, suspects: true }, TODAY).safeParse({
      mistake: 'schools protocol',
      whatWentWrong: '',
    })
    expect(read.success ? {} : fieldWords(read.error)).toMatchObject({
      askedToRecord: 'Answer “Did the school, the child or the family ask for it to be recorded?”',
      whatWentWrong: 'Say what went wrong',
      restsOn: 'Say when police had what you rely on',
      suspectIsPolice: 'Say whether a suspect is a police officer or a member of police staff',
    })
  })

  test('takes the day to chase the other force from today to 60 days ahead, and no other', () => {
    const fault = (chaseOn: string) => {
      const read = formOf('C1', plain, TODAY).safeParse({ acceptance: 'waiting', chaseOn })
      return read.success ? undefined : fieldWords(read.error).chaseOn
    }
    expect([fault('2026-06-15'), fault('2026-08-14')]).toEqual([undefined, undefined])
    expect([fault('2026-06-14'), fault('2026-08-15')]).toEqual(
      Array(2).fill('The day to chase them must be from today to 60 days ahead'),
    )
    expect(fault('')).toBe('Enter the day to chase them')
  })

  test('takes no mistake that the offence does not make possible', () => {
    const fault = (traits: Traits) => {
      const read = formOf('C4', traits, TODAY).safeParse({ mistake: 'support centre figures' })
      return read.success ? undefined : fieldWords(read.error).mistake
    }
    expect(fault(plain)).toBe('Say what the mistake was')
    expect(fault({ ...plain, rape: true })).toBeUndefined()
  })

  test('drops what an earlier answer made needless', () => {
    const typed = {
      mistake: 'nuisance call',
      causedDistress: 'no',
      askedToRecord: 'yes',
      whatWentWrong: 'A hoax',
      knownThen: 'Nothing',
      restsOn: 'held when recorded',
      recorderKnown: 'yes',
    }
    expect(formOf('C4', plain, TODAY).parse(typed)).toEqual({
      mistake: 'nuisance call',
      conditions: { 'the call caused distress': 'no' },
      whatWentWrong: 'A hoax',
      knownThen: 'Nothing',
      restsOn: 'held when recorded',
      recorderKnown: 'yes',
    })
  })

  test('that passes gives facts the rules can read, whatever was answered', () => {
    const yesOrNo = fc.boolean()
    const anyTraits: fc.Arbitrary<Traits> = fc.record({
      suspects: yesOrNo,
      sexual: yesOrNo,
      rape: yesOrNo,
      slavery: yesOrNo,
      conduct: yesOrNo,
      taking: yesOrNo,
      state: yesOrNo,
      makingOff: yesOrNo,
      childImage: yesOrNo,
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...categories),
        anyTraits,
        fc.array(fc.nat(), { minLength: 30, maxLength: 30 }),
        (category, traits, picks) => {
          const typed: Record<string, string> = {}
          // Each answer may ask for more: it goes on until nothing new is asked.
          for (let n = 0; n < 30; n++) {
            const next = questionsOf(category, traits, typed).find(({ name }) => !(name in typed))
            if (!next) break
            const options = Object.keys(next.options ?? {}).filter((option) => !notOffered(traits).includes(option))
            typed[next.name] = options[(picks[n] ?? 0) % options.length] ?? (next.isDay ? TODAY : 'some words')
          }
          const {
            account: _a,
            whatWentWrong: _w,
            knownThen: _k,
            differencesExplained: _d,
            theirReference: _t,
            survivorReference: _s,
            ...fields
          } = formOf(category, traits, TODAY).parse(typed)
          expect(() =>
            askedFacts(
              { category, reasons: [], alsoNewInformation: 'unknown', fields, words: {}, survivorId: null },
              null,
            ),
          ).not.toThrow()
        },
      ),
      { numRuns: runs(100, 1000) },
    )
  })

  test('of evidence asks who has seen it only where it is not attached, and takes no day that lies ahead', () => {
    const typed = {
      kind: 'footage',
      shows: 'unknown',
      origin: 'A camera',
      howVerifiable: 'The original',
      eventOn: '',
      obtainedOn: '2026-06-16',
      heldByBeforeRecording: 'unknown',
      knownToRecorderOrOic: 'unknown',
      held: 'seen',
    }
    const faults = (changes: Record<string, string>) => {
      const read = evidenceFormOn('2026-06-15' as Day).safeParse({ ...typed, ...changes })
      return read.success ? [] : Object.keys(fieldWords(read.error)).toSorted()
    }
    expect(faults({})).toEqual(['obtainedOn', 'seenBy', 'whereHeld'])
    expect(faults({ held: 'attached', obtainedOn: '2026-06-15' })).toEqual([])
  })

  test('of evidence takes no day on which police had it before what it shows, nor one long gone', () => {
    const said = (eventOn: string, obtainedOn: string) => {
      const read = evidenceFormOn(TODAY).safeParse({ eventOn, obtainedOn })
      const { eventOn: event, obtainedOn: obtained } = read.success ? {} : fieldWords(read.error)
      return [event, obtained].filter((words) => words !== undefined)
    }
    expect(said('2026-06-10', '2026-06-10')).toEqual([])
    expect(said('', '2026-06-01')).toEqual([])
    expect(said('2026-06-10', '2026-06-09')).toEqual([
      'The day police got it must be from the day it is about until today',
    ])
    expect(said('2026-06-16', '2026-06-15')).toEqual(['The day of what it shows must be today or before'])
    expect(said('0026-06-10', '0026-06-10')).toEqual([
      'The day of what it shows is too long ago',
      'The day police got it is too long ago',
    ])
  })
})
