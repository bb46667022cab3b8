import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldWords } from '#lib/base/form-fields'
import { ANSWERS, askedFacts } from '#lib/cancellations/questions/answers'
import { evidenceForm, evidenceFormOn } from '#lib/cancellations/evidence/evidence-answers'
import type { Day } from '#lib/base/day'
import { categories } from '#lib/counting-rules/facts/request'
import { checksOf } from '#lib/counting-rules/version'
import { versions } from '#lib/counting-rules/versions'
import { runs } from '#lib/testing/runs'
import { aboutWhich, CHECKS_ABOUT_AN_ANSWER } from './beside.ts'
import { formOf } from './form-of.ts'
import { questionsOf, WORDS } from './questions.ts'
import type { Traits } from './traits.ts'
import { c4Words } from './words/c4.ts'
import { conditionsOf } from './words/conditions.ts'
import { evidenceWords } from './words/evidence.ts'
import type { Question } from './words/question.ts'

const plain: Traits = { suspects: false, sexual: false, slavery: false, conduct: false, taking: false, state: false }
const everything: Traits = { suspects: true, sexual: true, slavery: true, conduct: true, taking: true, state: true }

const names = (category: (typeof categories)[number], typed: Record<string, string> = {}, traits = plain) =>
  questionsOf(category, traits, typed).map(({ name }) => name)

describe('every answer that is offered', () => {
  test.each(categories)('in %s is one the schema takes, and none is missing', (category) => {
    const shape: Record<string, { safeParse: (value: unknown) => { success: boolean } }> = ANSWERS[category].shape
    const words: Record<string, Question> = WORDS[category]
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(shape).toSorted())
    for (const [name, { options }] of Object.entries(words)) {
      if (!options || name === 'conditions') continue
      for (const option of Object.keys(options)) expect(shape[name]?.safeParse(option).success, `${name}: ${option}`).toBe(true)
    }
  })

  test('about evidence is one the schema takes', () => {
    expect(Object.keys(evidenceWords).toSorted()).toEqual(Object.keys(evidenceForm.shape).toSorted())
    for (const [name, { options = {} }] of Object.entries(evidenceWords)) {
      const field = evidenceForm.shape[name as keyof typeof evidenceForm.shape]
      for (const option of Object.keys(options)) expect(field.safeParse(option).success, `${name}: ${option}`).toBe(true)
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
    expect(names('C3', { kind: 'duplicate' })).toEqual(['kind', 'survivorReference', 'samePlace', 'differencesExplained', 'victimHasSurvivingNumber'])
    expect(names('C3', { kind: 'part of' }, everything)).toContain('overThreeMonthsApart')
  })

  test('the conditions of the mistake that was chosen, and of no other', () => {
    expect(names('C4', { mistake: 'nuisance call' })).toContain('causedDistress')
    expect(names('C4', { mistake: 'entered on the wrong form' })).toEqual(['mistake', 'whatWentWrong', 'knownThen', 'restsOn', 'recorderKnown'])
    for (const mistake of Object.keys(c4Words.mistake.options ?? {})) {
      for (const { words } of conditionsOf(mistake)) expect(words).toMatch(/\?$/)
    }
  })

  test('the steps before, where the place was not fixed by the first', () => {
    expect(names('C1', { placeStep: 'suspect at the time' })).not.toContain('earlierStepsRuledOut')
    expect(names('C1', { placeStep: 'victim home' })).toContain('earlierStepsRuledOut')
    expect(names('C1', { placeStep: 'agreed between forces' })).toEqual(expect.arrayContaining(['agreedByOurs', 'agreedByTheirs']))
    expect(names('C1', { referenceKind: 'none' })).not.toContain('theirReference')
  })
})

describe('a form', () => {
  test('says what is missing in words, all at once', () => {
    const read = formOf('C4', { ...plain, suspects: true }).safeParse({ mistake: 'schools protocol', whatWentWrong: '' })
    expect(read.success ? {} : fieldWords(read.error)).toMatchObject({
      askedToRecord: 'Answer “Did the school, the child or the family ask for it to be recorded?”',
      whatWentWrong: 'Say what went wrong', restsOn: 'Say when police had what you rely on',
      suspectIsPolice: 'Say whether a suspect is a police officer or a member of police staff',
    })
  })

  test('drops what an earlier answer made needless', () => {
    const typed = {
      mistake: 'nuisance call', causedDistress: 'no', askedToRecord: 'yes', whatWentWrong: 'A hoax', knownThen: 'Nothing', restsOn: 'held when recorded', recorderKnown: 'yes',
    }
    expect(formOf('C4', plain).parse(typed)).toEqual({
      mistake: 'nuisance call', conditions: { 'the call caused distress': 'no' }, whatWentWrong: 'A hoax', knownThen: 'Nothing', restsOn: 'held when recorded', recorderKnown: 'yes',
    })
  })

  test('that passes gives facts the rules can read, whatever was answered', () => {
    const anyTraits = fc.record({ suspects: fc.boolean(), sexual: fc.boolean(), slavery: fc.boolean(), conduct: fc.boolean(), taking: fc.boolean(), state: fc.boolean() })
    fc.assert(
      fc.property(fc.constantFrom(...categories), anyTraits, fc.array(fc.nat(), { minLength: 30, maxLength: 30 }), (category, traits, picks) => {
        const typed: Record<string, string> = {}
        // Each answer may ask for more: it goes on until nothing new is asked.
        for (let n = 0; n < 30; n++) {
          const next = questionsOf(category, traits, typed).find(({ name }) => !(name in typed))
          if (!next) break
          const options = Object.keys(next.options ?? {})
          typed[next.name] = options[(picks[n] ?? 0) % options.length] ?? 'some words'
        }
        const { account: _a, whatWentWrong: _w, knownThen: _k, differencesExplained: _d, theirReference: _t, survivorReference: _s, ...fields } = formOf(category, traits).parse(typed)
        expect(() => askedFacts({ category, reasons: [], alsoNewInformation: 'unknown', fields, words: {}, survivorId: null }, null)).not.toThrow()
      }),
      { numRuns: runs(100, 1000) },
    )
  })

  test('of evidence asks who has seen it only where it is not attached, and takes no day that lies ahead', () => {
    const typed = {
      kind: 'footage', shows: 'unknown', origin: 'A camera', howVerifiable: 'The original', eventOn: '', obtainedOn: '2026-06-16',
      heldByBeforeRecording: 'unknown', knownToRecorderOrOic: 'unknown', held: 'seen',
    }
    const faults = (changes: Record<string, string>) => {
      const read = evidenceFormOn('2026-06-15' as Day).safeParse({ ...typed, ...changes })
      return read.success ? [] : Object.keys(fieldWords(read.error)).toSorted()
    }
    expect(faults({})).toEqual(['obtainedOn', 'seenBy', 'whereHeld'])
    expect(faults({ held: 'attached', obtainedOn: '2026-06-15' })).toEqual([])
  })
})

describe('what the rules say beside an answer', () => {
  const asked = (category: (typeof categories)[number]) => new Set(versions.flatMap((version) => checksOf(version, category, 'asking').map(({ id }) => id)))

  test('is of checks that there are', () => {
    const all = new Set(categories.flatMap((category) => [...asked(category)]))
    expect(CHECKS_ABOUT_AN_ANSWER.filter((check) => !all.has(check))).toEqual([])
  })

  test.each(categories)('stands by a question of %s', (category) => {
    const known = [...Object.keys(WORDS[category]), 'evidence', 'path']
    for (const check of asked(category)) {
      const about = aboutWhich(check)
      if (about !== undefined) expect(known, check).toContain(about)
    }
  })
})
