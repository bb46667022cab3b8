import { describe, expect, test } from 'vitest'
import { assess, findingOf } from './assess.ts'
import {
  homeOfficeRule,
  met,
  notApplicable,
  notMet,
  productSafeguard,
  unknown,
  type Check,
  type CheckResult,
} from './check.ts'
import { matterCase } from './examples/other-matter-case.ts'
import { requestCase, soundCase } from './examples/sound-case.ts'
import type { Stage } from './model.ts'
import type { Version } from './version.ts'
import { hocr2026 } from './years/2026-27/version.ts'

const says = (id: Check['id'], result: CheckResult, change: Partial<Check> = {}): Check => ({
  id,
  origin: productSafeguard('Invented for this test.'),
  about: {},
  stages: ['asking', 'deciding', 'cancelling', 'reinstating'],
  weights: ['hold', 'refuse', 'warn'],
  title: 'An invented demand',
  why: 'To see what becomes of it.',
  satisfy: 'Nothing does.',
  instead: 'Keep the crime.',
  judge: () => result,
  ...change,
})

/** A year that asks of C2 what is given, and of every category, and of no category, something general. */
const year = (general: Check, ...own: readonly Check[]): Version => {
  const checks = { C1: [general], C2: [general, ...own], C3: [general], C4: [general], C5: [general] }
  const invented = Object.fromEntries([general, ...own].map(({ id }) => [id, [{ document: 'Rules', page: 'p1' }]]))
  return { ...hocr2026, checks, withoutCategory: [general], citations: { ...hocr2026.citations, ...invented } }
}
const judgedIn = (version: Version, stage: Stage) => assess(version, stage, soundCase('C2'), [version])
const verdictIn = (version: Version, stage: Stage) => judgedIn(version, stage).verdict

const generally = says('HOCR-G-98', met)
const silent = says('HOCR-G-98', notApplicable)
const isMet = says('HOCR-C2-98', met)
const saysNothing = says('HOCR-C2-98', notApplicable)

describe('nothing is permitted merely because no rule spoke', () => {
  test('a decision needs a check of its own category that has something to say', () => {
    expect(verdictIn(year(generally, isMet), 'deciding')).toBe('permit')
    expect(verdictIn(year(generally, saysNothing), 'deciding')).toBe('refer')
    expect(verdictIn(year(generally), 'deciding')).toBe('refer')
    expect(verdictIn(year(silent, isMet), 'deciding')).toBe('permit')
  })

  test('after it any check will do that has something to say', () => {
    for (const stage of ['asking', 'cancelling', 'reinstating'] as const) {
      expect(verdictIn(year(generally, saysNothing), stage)).toBe('permit')
      expect(verdictIn(year(silent, saysNothing), stage)).toBe('refer')
    }
  })

  test('and it is not permitted over what bars it', () => {
    expect(verdictIn(year(generally, isMet, says('HOCR-C2-99', unknown('It is open.'))), 'deciding')).toBe('hold')
    const refused = says('HOCR-C2-99', notMet('refuse', 'It is not so.'))
    expect(verdictIn(year(generally, isMet, refused), 'deciding')).toBe('refuse')
    expect(verdictIn(year(generally, isMet, says('HOCR-C2-99', notMet('warn', 'Mind.'))), 'deciding')).toBe('permit')
  })
})

describe('what is open', () => {
  const open = says('HOCR-C2-99', notMet('refuse', 'It is not so.'))
  const found = (check: Check, stage: Stage) => {
    const version = year(generally, check)
    return findingOf(check, stage, stage === 'asking' ? requestCase('C2') : soundCase('C2'), version)
  }

  test('bars at every stage but asking, and there only where the check bars sending', () => {
    for (const stage of ['deciding', 'cancelling', 'reinstating'] as const) expect(found(open, stage).bars).toBe(true)
    expect(found(open, 'asking').bars).toBe(false)
    expect(found({ ...open, barsSending: true }, 'asking').bars).toBe(true)
  })

  test('may be set aside where it is a safeguard that may, and waits for no answer of the decision maker', () => {
    expect(found(open, 'deciding').settableAside).toBe(true)
    expect(found({ ...open, neverSetAside: true }, 'deciding').settableAside).toBe(false)
    expect(found({ ...open, origin: homeOfficeRule }, 'deciding')).toMatchObject({
      settableAside: false,
    })
    const waits = says('HOCR-C2-99', unknown('Not said.'), { about: { decision: ['convinced'] } })
    expect(found(waits, 'deciding').settableAside).toBe(false)
    expect(found({ ...waits, about: { request: ['evidence'] } }, 'deciding').settableAside).toBe(true)
    expect(found({ ...waits, about: {} }, 'deciding').settableAside).toBe(true)
    expect(found({ ...open, about: { decision: ['convinced'] } }, 'deciding').settableAside).toBe(true)
  })
})

describe('what a check looks at', () => {
  const about = { request: ['evidence'], decision: ['convinced'], whoDecides: true, barKinds: ['stake'] } as const
  const shown = (of: Check['about'], stage: Stage) => {
    const check = says('HOCR-C2-99', met, { about: of })
    return findingOf(check, stage, soundCase('C2'), year(generally, check)).about
  }

  test('is shown with what it finds; before anybody decides, without questions of the decision maker', () => {
    expect(shown(about, 'deciding')).toEqual(about)
    expect(shown(about, 'asking')).toEqual({ ...about, decision: [] })
  })

  test('is nothing where it names nothing', () => {
    expect(shown({}, 'deciding')).toEqual({ request: [], decision: [], whoDecides: false, barKinds: [] })
  })
})

test('what is met shows the heaviest that it could have been, and is not set aside', () => {
  const check = says('HOCR-C2-98', met, { weights: ['warn', 'refuse', 'hold'] })
  const found = findingOf(check, 'deciding', soundCase('C2'), year(generally, check))
  expect(found).toMatchObject({ weight: 'refuse', setAside: false, bars: false, wrong: '' })
})

test('a warning that is not answered asks for a reason where somebody decides, and for none where it is asked for', () => {
  const warned = (result: CheckResult, stage: Stage) =>
    judgedIn(year(generally, isMet, says('HOCR-C2-99', result)), stage).reasonsWanted
  expect(warned(notMet('warn', 'Mind.'), 'deciding')).toEqual(['HOCR-C2-99'])
  expect(warned(unknown('Not said.', 'warn'), 'deciding')).toEqual(['HOCR-C2-99'])
  expect(warned(met, 'deciding')).toEqual([])
  expect(warned(notMet('hold', 'Not yet.'), 'deciding')).toEqual([])
  expect(warned(notMet('warn', 'Mind.'), 'asking')).toEqual([])
})

test('whether recording was right is asked of the rules of that day, from their first day on', () => {
  const judges = (id: Version['id'], from: string, result: CheckResult): Version => {
    const check = says('HOCR-C4-98', result, { judgesRecording: true })
    const version = year(check)
    return { ...version, id, from, checks: { ...version.checks, C4: [check] } }
  }
  const [later, earlier] = [
    judges('HOCR-LATER', '2026-10-01', met),
    judges('HOCR-EARLIER', '2026-04-01', notMet('refuse', 'It was not so.')),
  ]
  const resultFor = (recordedOn: string) =>
    assess(later, 'deciding', soundCase('C4', { crime: { recordedOn } }), [later, earlier]).findings[0]?.result
  expect(resultFor('2026-10-01')).toBe('met')
  expect(resultFor('2026-09-30')).toBe('not met')
  expect(resultFor('2026-04-01')).toBe('not met')
  // No rules of that day are held.
  expect(resultFor('2026-03-31')).toBe('met')
})

test('what is no cancellation has no later stages, whatever a request without a category is asked later', () => {
  const later = says('HOCR-G-99', met, { stages: ['deciding'] })
  const version = { ...year(generally, isMet), withoutCategory: [generally, later] }
  const cited = { ...version, citations: { ...version.citations, 'HOCR-G-99': [{ document: 'Rules', page: 'p1' }] } }
  const deleting = matterCase({ kind: 'deleting' }, { stage: 'asking' })
  expect(assess(cited, 'asking', deleting, [cited]).laterStages).toEqual([])
  const ofNone = assess(cited, 'asking', { ...deleting, matter: null }, [cited]).laterStages
  expect(ofNone.map(({ check }) => check)).toEqual(['HOCR-G-99'])
})
