import { describe, expect, test } from 'vitest'
import { evidenceForm } from '#lib/cancellations/answers/evidence-answers'
import { hasOwnRule } from '#lib/counting-rules/checks/transfers/hocr-c1-06'
import { evidenceEffects } from '#lib/counting-rules/facts/evidence'
import { categories } from '#lib/counting-rules/facts/request'
import { neededFor } from '#lib/counting-rules/checks/mistakes/kinds-of-mistake'
import type { RequesterFacts } from '#lib/counting-rules/model'
import { QUESTIONS, questionsAsked, questionsUnder } from '#lib/counting-rules/questions/lists'
import { c1Questions } from '#lib/counting-rules/questions/of-c1'
import { notOffered } from './questions-that-apply.ts'
import type { Traits } from '#lib/counting-rules/questions/kinds/traits'
import { noTraits } from '#lib/counting-rules/testing/traits'
import { evidenceWords } from './words/evidence.ts'

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

const names = (category: (typeof categories)[number], typed: Record<string, string> = {}, traits = noTraits) =>
  questionsAsked(QUESTIONS[category], { traits }, typed).map(({ name }) => name)

describe('every answer that is offered', () => {
  test.each(categories)('in %s is one its field takes, and one a case file may have', (category) => {
    for (const [name, { options = {}, field, fact }] of Object.entries(QUESTIONS[category])) {
      for (const option of Object.keys(options)) {
        expect(field.safeParse(option).success, `${name}: ${option}`).toBe(true)
        expect(fact?.safeParse(option).success ?? true, `${name}: ${option}`).toBe(true)
      }
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
    expect(names('C4', {}, { ...noTraits, suspects: true })).toContain('suspectIsPolice')
  })

  test('what has been done already, where it was a rape', () => {
    expect(names('C4')).not.toContain('investigationBegun')
    expect(names('C4', {}, { ...noTraits, rape: true })).toContain('investigationBegun')
  })

  test('consent in sexual offences, and the referral mechanism in slavery', () => {
    for (const name of ['reliesOnConsent', 'nrmDecision']) expect(names('C2')).not.toContain(name)
    expect(names('C2', {}, { ...noTraits, sexual: true })).toContain('reliesOnConsent')
    expect(names('C2', {}, { ...noTraits, slavery: true })).toContain('nrmDecision')
  })

  test('a plain duplicate is ten short answers, and more only where something differs', () => {
    expect(names('C3', { kind: 'duplicate' })).toEqual([
      'kind',
      'sameTime',
      'sameActs',
      'recordedTwiceBecause',
      'suspectsNamed',
      'differencesShownBy',
      'principalCrimeReference',
      'samePlace',
      'differencesExplained',
      'victimHasSurvivingNumber',
    ])
    expect(names('C3', { kind: 'duplicate', samePlace: 'no', sameTime: 'no' })).toEqual(
      expect.arrayContaining(['placeDiffersBecause', 'timeDiffersBecause']),
    )
    const conduct = (typed: Record<string, string>) => names('C3', { kind: 'duplicate', ...typed }, everything)
    expect(conduct({ overThreeMonthsApart: 'no' })).not.toContain('exceptional')
    expect(conduct({ overThreeMonthsApart: 'yes' })).toEqual(
      expect.arrayContaining(['exceptional', 'exceptionalWhy', 'formerPartner']),
    )
    expect(names('C3', { kind: 'part of' }, everything)).toContain('overThreeMonthsApart')
  })

  test('the conditions of the mistake that was chosen, and of no other', () => {
    expect(names('C4', { mistake: 'nuisance call' })).toContain('causedDistress')
    expect(names('C4', { mistake: 'entered on the wrong form' })).toEqual([
      'mistake',
      'reported',
      'whatWentWrong',
      'knownThen',
      'restsOn',
      'recorderKnown',
    ])
    expect(names('C4', { reported: 'offence on the list' })).toContain('reportedOffence')
    expect(names('C4', { reported: 'civil matter' })).not.toContain('reportedOffence')
    for (const [mistake, needed] of Object.entries(neededFor)) {
      expect(questionsUnder(QUESTIONS.C4, 'mistake', mistake).map(({ condition }) => condition)).toEqual(
        needed.map(({ condition }) => condition),
      )
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
    for (const placeStep of Object.keys(c1Questions.placeStep.options)) {
      const asked = names('C1', { placeStep })
      if (hasOwnRule({ placeStep } as RequesterFacts<'C1'>))
        expect(asked, placeStep).not.toContain('earlierStepsRuledOut')
      expect(asked, placeStep).toContain('receivingForce')
    }
  })

  test('the day to chase the other force, while it has not answered', () => {
    expect(names('C1', { acceptance: 'waiting' })).toContain('chaseOn')
    expect(names('C1', { acceptance: 'accepted' })).not.toContain('chaseOn')
  })

  test('whose crime it is that is recorded, for an image of a child', () => {
    expect(names('C2', {}, { ...noTraits, childImage: true })).toContain('recordedAgainstForcedChild')
  })

  test('and nothing is offered that only another offence makes possible', () => {
    expect(notOffered(noTraits)).toEqual([
      'paid before police contact',
      'paid after police contact',
      'child was forced',
    ])
    expect(notOffered({ ...noTraits, makingOff: true })).toEqual(['child was forced'])
    expect(notOffered({ ...noTraits, rape: true, childImage: true })).toEqual([
      'paid before police contact',
      'paid after police contact',
    ])
    expect(Object.keys(evidenceWords.shows.options ?? {})).toEqual(expect.arrayContaining([...evidenceEffects]))
  })
})
