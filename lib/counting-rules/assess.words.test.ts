import { expect, test } from 'vitest'
import { assess } from './assess.ts'
import { A_LINE, AN_ACCOUNT } from './check.ts'
import { answersOf, withAnswer, type Path } from './testing/answers-of.ts'
import { matterCase } from './examples/other-matter-case.ts'
import { aDecisionMaker, soundCase, theRegistrar } from './examples/sound-case.ts'
import { reclassification } from './examples/sound-reclassification.ts'
import { aDuty, informedCase } from './examples/informed-case.ts'
import type { Facts } from './model.ts'
import { hocr2026 } from './years/2026-27/version.ts'

const rape = { code: '019/08', countClass: '19C' }
const pair = { one: { code: '149/00', countClass: '58C' } }
const recordedLongAgo = { recordedOn: '2025-03-31', recordedAt: '2025-03-31T10:00:00Z' }
const anyDuty = aDuty({ informedThrough: 'other adult chosen with reasons', informedThroughReasonWords: 20 })

/** Cases in which everything that can be asked for in words is asked for, and written. */
const written: Readonly<Record<string, Facts>> = {
  transfer: soundCase('C1'),
  'new information': soundCase('C2'),
  'withdrawn, possibly under pressure': soundCase('C2', {
    requesterFacts: { victimNow: 'says nothing happened', presentWhenVictimSaidSo: 'somebody else' },
    judgements: { pressure: 'possible', pressureConsiderationWords: 20 },
  }),
  rape: soundCase('C2', { crime: rape, decisionMaker: theRegistrar }),
  'rape, before the chief officer': soundCase('C2', {
    crime: rape,
    force: { registeredRegistrarExists: 'no' },
    decisionMaker: { ...aDecisionMaker, role: 'chief officer', registrarAdviceWords: 20 },
  }),
  slavery: soundCase('C2', {
    crime: { code: '036/07', countClass: '106' },
    requesterFacts: { nrmDecision: 'conclusive grounds negative' },
  }),
  'duplicate with a difference': soundCase('C3', {
    crime: pair.one,
    requesterFacts: { principalCrime: { sameDay: 'no' }, differencesExplainedWords: 20 },
  }),
  mistake: soundCase('C4'),
  'mistake before any rules held': soundCase('C4', {
    crime: recordedLongAgo,
    decisionMaker: theRegistrar,
    judgements: { textReliedOnWords: 20 },
  }),
  'self-defence': soundCase('C5'),
  'risk in one line': soundCase('C2', { judgements: { risk: { seriousnessWords: 0, oneLineWords: 20 } } }),
  'risk of a serious offence': soundCase('C2', { crime: { flags: ['child'] } }),
  'told through another adult': informedCase('C2', {
    victims: [{ id: 'v1', kind: 'person', age: '13-15' }],
    notification: { duties: [anyDuty] },
  }),
  reinstating: soundCase('C2', {
    stage: 'reinstating',
    reinstating: {
      ...{
        byRole: 'fcr',
        foundBy: 'audit',
        reasonWords: 20,
      },
      ...{ supervisorNamed: 'yes', dutyToInformOpened: 'yes' },
    },
  }),
  reclassification: reclassification({ justificationWords: 20 }),
  'challenge by an officer': matterCase({
    ...{ kind: 'challenging a decision', by: 'officer or unit', as: 'review by the registrar' },
    ...{ answeredByRegistrar: 'yes', writtenAnswerWords: 20 },
  }),
  'challenge by another force': matterCase({
    ...{ kind: 'challenging a decision', by: 'another force', as: 'registrar to registrar' },
    ...{ answeredByRegistrar: 'yes', writtenAnswerWords: 20 },
  }),
}

const found = (facts: Facts, path: Path, words: number): string =>
  JSON.stringify(
    assess(
      hocr2026,
      facts.stage,
      withAnswer(facts, path, () => words),
      [hocr2026],
    ).findings.map(({ result }) => result),
  )

/** The fewest words with which the rules find no more fault than with twenty. */
const fewest = (facts: Facts, path: Path): number => {
  const enough = found(facts, path, 20)
  return Array.from({ length: 20 }, (_, words) => words).find((words) => found(facts, path, words) === enough) ?? 20
}

test.each(Object.entries(written))(
  '%s: a line is three words, an account ten, and one word names a source',
  (_, facts) => {
    for (const path of answersOf(facts).filter((each) => String(each.at(-1)).endsWith('Words')))
      expect([0, 1, A_LINE, AN_ACCOUNT], path.join('.')).toContain(fewest(facts, path))
  },
)

test('everything that is counted in words is asked for in one case or another', () => {
  const requesterFacts = new Set(
    Object.values(written).flatMap((facts) =>
      answersOf(facts)
        .filter((path) => String(path.at(-1)).endsWith('Words') && fewest(facts, path) > 0)
        .map((path) => path.at(-1)),
    ),
  )
  expect([...requesterFacts].toSorted()).toEqual([
    'differencesExplainedWords',
    'howVerifiableWords',
    'impactWords',
    'informedThroughReasonWords',
    'justificationWords',
    'knownThenWords',
    'oneLineWords',
    'originWords',
    'otherReasonsWords',
    'placeWords',
    'pressureConsiderationWords',
    'reasonWords',
    'registrarAdviceWords',
    'riskToVictimWords',
    'safeguardingWords',
    'seriousnessWords',
    'sourcePassageWords',
    'textReliedOnWords',
    'whatItDoesWords',
    'whatWentWrongWords',
    'whenItCameWords',
    'whereFromWords',
    'writtenAnswerWords',
  ])
})
