import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldWords } from '#lib/base/form-fields'
import { requesterFactsOf } from '#lib/cancellations/answers/request-answers'
import { evidenceFormOn } from '#lib/cancellations/answers/evidence-answers'
import type { Day } from '#lib/base/day'
import { categories } from '#lib/counting-rules/facts/request'
import { runs } from '#lib/testing/runs'
import { formOf } from './request-form.ts'
import { QUESTIONS, questionsAsked } from '#lib/counting-rules/questions/lists'
import type { Question } from '#lib/counting-rules/questions/kinds/question'
import type { Traits } from '#lib/counting-rules/questions/kinds/traits'
import { noTraits } from '#lib/counting-rules/testing/traits'

const TODAY = '2026-06-15' as Day

describe('a form', () => {
  test('says what is missing in words, all at once', () => {
    const read = formOf('C4', { ...noTraits, suspects: true }, TODAY).safeParse({
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
      const read = formOf('C1', noTraits, TODAY).safeParse({ acceptance: 'waiting', chaseOn })
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
    expect(fault(noTraits)).toBe('Say what the mistake was')
    expect(fault({ ...noTraits, rape: true, sexual: true })).toBeUndefined()
  })

  test('drops what an earlier answer made needless', () => {
    const typed = {
      mistake: 'nuisance call',
      causedDistress: 'no',
      askedToRecord: 'yes',
      reported: 'offence on the list',
      reportedOffence: '008/72 8R – Indecent or grossly offensive communication',
      whatWentWrong: 'A hoax',
      knownThen: 'Nothing',
      restsOn: 'held when recorded',
      recorderKnown: 'yes',
    }
    expect(formOf('C4', noTraits, TODAY).parse(typed)).toEqual({
      mistake: 'nuisance call',
      conditions: { 'the call caused distress': 'no' },
      reported: 'offence on the list',
      reportedOffence: { code: '008/72', countClass: '8R' },
      whatWentWrong: 'A hoax',
      knownThen: 'Nothing',
      restsOn: 'held when recorded',
      recorderKnown: 'yes',
    })
  })

  const typedFor = ({ isDay, isOffence }: Question): string => {
    if (isOffence) return '195/94 8L'
    return isDay ? TODAY : 'some words'
  }

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
            const next = questionsAsked(QUESTIONS[category], { traits }, typed).find(({ name }) => !(name in typed))
            if (!next) break
            const leftOut = next.leftOut?.({ traits, ownForce: '' }) ?? []
            const options = Object.keys(next.options ?? {}).filter((option) => !leftOut.includes(option))
            typed[next.name] = options[(picks[n] ?? 0) % options.length] ?? typedFor(next)
          }
          const {
            account: _a,
            whatWentWrong: _w,
            knownThen: _k,
            differencesExplained: _d,
            theirReference: _t,
            principalCrimeReference: _s,
            ...fields
          } = formOf(category, traits, TODAY).parse(typed)
          expect(() =>
            requesterFactsOf(
              { category, reasons: [], alsoNewInformation: 'unknown', fields, words: {}, principalCrimeId: null },
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
      madeBy: 'machine or system',
      isAccount: 'no',
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
    const messagesOn = (eventOn: string, obtainedOn: string) => {
      const read = evidenceFormOn(TODAY).safeParse({ eventOn, obtainedOn })
      const { eventOn: event, obtainedOn: obtained } = read.success ? {} : fieldWords(read.error)
      return [event, obtained].filter((words) => words !== undefined)
    }
    expect(messagesOn('2026-06-10', '2026-06-10')).toEqual([])
    expect(messagesOn('', '2026-06-01')).toEqual([])
    expect(messagesOn('2026-06-10', '2026-06-09')).toEqual([
      'The day police got it must be from the day it is about until today',
    ])
    expect(messagesOn('2026-06-16', '2026-06-15')).toEqual(['The day of what it shows must be today or before'])
    expect(messagesOn('0026-06-10', '0026-06-10')).toEqual([
      'The day of what it shows is too long ago',
      'The day police got it is too long ago',
    ])
  })
})
