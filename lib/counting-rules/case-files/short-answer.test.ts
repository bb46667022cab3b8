import { describe, expect, test } from 'vitest'
import { soundCase } from '../examples/sound-case.ts'
import type { Finding } from '../model.ts'
import { type AssessedCase, assessFacts } from './case-file.ts'
import { shortAnswer } from './short-answer.ts'

type Given = Parameters<typeof soundCase>[1]

const assessed = (given: Given = {}): AssessedCase => {
  const result = assessFacts(soundCase('C2', given))
  if (!result.ok) throw new Error(result.refusal.words)
  return result.value
}

const sound = assessed()
const [first] = sound.findings
if (!first) throw new Error('nothing was found')

const aFinding = (change: Partial<Finding>): Finding => ({
  ...first,
  check: 'HOCR-C2-05',
  result: 'not met',
  weight: 'hold',
  bars: true,
  wrong: 'Nobody is convinced.',
  satisfy: 'Be convinced.',
  instead: 'Keep the crime.',
  ...change,
})

const linesWith = (change: Partial<AssessedCase>): readonly string[] => shortAnswer({ ...sound, ...change }).split('\n')

test('a case with nothing against it is five lines: verdict, offence, rules, who decides, who is informed first', () => {
  expect(shortAnswer(sound)).toBe(
    [
      'Verdict: permit: nothing more is needed at this step.',
      'Offence: 048/01, class 48, Theft of a motor vehicle',
      'Rules: HOCR-2026-27, at the step “deciding”',
      'May decide: decision maker, deputy registrar, registrar',
      'Victims informed first: yes',
    ].join('\n'),
  )
})

test('a decision maker who is not convinced is refused, with the rule, what would satisfy it and what else to do', () => {
  const lines = shortAnswer(assessed({ judgements: { convinced: 'no' } })).split('\n')
  expect(lines[0]).toBe('Verdict: refuse: this must not be done.')
  expect(lines.slice(5)).toEqual([
    '',
    'Needed before it can be authorised:',
    '  HOCR-C2-05 (refuse): The decision maker is not convinced that no crime happened.',
    '    What would satisfy it: The decision maker finds that the information settles it, and is convinced.',
    '    What to do instead: Keep the crime. Outcome 15, 16 or 18 may fit.',
  ])
})

test.each([
  ['permit', 'nothing more is needed at this step.'],
  ['hold', 'something that is needed is missing. With it, this may be allowed.'],
  ['refer', 'another decision maker must decide this.'],
  ['refuse', 'this must not be done.'],
] as const)('the verdict %s says what it means', (verdict, words) => {
  expect(linesWith({ verdict })[0]).toBe(`Verdict: ${verdict}: ${words}`)
})

describe('what may be otherwise than in a sound case', () => {
  test('an offence on no list is said to be on none', () => {
    const offence = { ...sound.offence, code: '999/99', listed: false }
    expect(linesWith({ offence })[1]).toBe('Offence: 999/99, class 48, not on the offence list')
  })

  test('rules that run on into a year whose text is not held', () => {
    expect(linesWith({ nextTextNotHeld: true })[2]).toBe(
      'Rules: HOCR-2026-27, at the step “deciding”. The rules of the next year are not loaded',
    )
  })

  test('no decision maker is named', () => {
    expect(linesWith({ mayDecide: [] })[3]).toBe('May decide: the rules name no decision maker')
  })

  test('whether victims are informed first is no, or not known', () => {
    expect(linesWith({ victimsInformedFirst: 'no' })[4]).toBe('Victims informed first: no')
    expect(linesWith({ victimsInformedFirst: 'unknown' })[4]).toBe('Victims informed first: not known')
  })
})

describe('the findings', () => {
  const listedWith = (...findings: readonly Finding[]) => linesWith({ findings }).slice(5)
  const inWords = ['    What would satisfy it: Be convinced.', '    What to do instead: Keep the crime.']

  test('not met and unknown are open; met and not applicable are not listed', () => {
    expect(listedWith(aFinding({ result: 'met' }), aFinding({ result: 'not applicable' }))).toEqual([])
    for (const result of ['not met', 'unknown'] as const)
      expect(listedWith(aFinding({ result })), result).toEqual([
        '',
        'Needed before it can be authorised:',
        '  HOCR-C2-05 (hold): Nobody is convinced.',
        ...inWords,
      ])
  })

  test('one that bars nothing stands apart from those that are needed first, and after them', () => {
    const warning = aFinding({ check: 'HOCR-V-02', weight: 'warn', bars: false, wrong: 'Nobody has a plan.' })
    const apart = ['', 'Needs a reason, or was set aside:', '  HOCR-V-02 (warn): Nobody has a plan.', ...inWords]
    expect(listedWith(warning)).toEqual(apart)
    const neededFirst = [
      '',
      'Needed before it can be authorised:',
      '  HOCR-C2-05 (hold): Nobody is convinced.',
      ...inWords,
    ]
    expect(listedWith(warning, aFinding({}))).toEqual([...neededFirst, ...apart])
  })
})
