import { describe, expect, test } from 'vitest'
import { assess } from './assess.ts'
import { A_LINE, AN_ACCOUNT } from './check.ts'
import { eachVersion, inYearOf } from './testing/each-version.ts'
import { answersOf, withAnswer, type Path } from './testing/answers-of.ts'
import { matterCase } from './examples/other-matter-case.ts'
import { aDecisionMaker, anItem, soundCase, theRegistrar } from './examples/sound-case.ts'
import { reclassification } from './examples/sound-reclassification.ts'
import { aDuty, informedCase } from './examples/informed-case.ts'
import type { Facts } from './model.ts'
import type { Version } from './version.ts'
import { versions } from './years/versions.ts'

const rape = { code: '019/08', countClass: '19C' }
const harassment = { code: '195/94', countClass: '8L' }
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
    requesterFacts: {
      ...{ differencesShownBy: 'incident log', differencesExplainedWords: 20 },
      principalCrime: { sameDay: 'no' },
    },
  }),
  'conduct after months': soundCase('C3', {
    crime: harassment,
    requesterFacts: {
      ...{ overThreeMonthsApart: 'yes', exceptional: 'could not act', exceptionalWhyWords: 20 },
      principalCrime: harassment,
    },
    decisionMaker: theRegistrar,
  }),
  mistake: soundCase('C4'),
  'mistake before any rules held': soundCase('C4', {
    crime: recordedLongAgo,
    decisionMaker: theRegistrar,
    judgements: { textReliedOnWords: 20 },
  }),
  'self-defence': soundCase('C5'),
  'image by a child who was forced': soundCase('C2', {
    crime: { code: '086/02', countClass: '86' },
    requesterFacts: { recordedAgainstForcedChild: 'yes' },
    evidence: [anItem({ effect: 'child was forced' })],
  }),
  'information that it happened': soundCase('C2', {
    judgements: { informationAgainst: 'yes', weighedAgainstWords: 20 },
  }),
  'open proceedings': soundCase('C4', {
    judgements: {
      ...{ proceedings: 'open', prosecutorInformed: 'yes' },
      ...{ prosecutorInformedOn: '2026-11-15', prosecutorInformedHowWords: 20 },
    },
  }),
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

const found = (version: Version, facts: Facts, path: Path, words: number): string => {
  const changed = withAnswer(facts, path, () => words)
  return JSON.stringify(assess(version, facts.stage, changed, versions).findings.map(({ result }) => result))
}

/** The fewest words with which the rules find no more fault than with twenty. */
const fewest = (version: Version, facts: Facts, path: Path): number => {
  const enough = found(version, facts, path, 20)
  return Array.from({ length: 20 }, (_, words) => words).find((n) => found(version, facts, path, n) === enough) ?? 20
}

const countsWords = (path: Path): boolean => String(path.at(-1)).endsWith('Words')

describe.each(eachVersion)('%s', (_title, version) => {
  test.each(Object.entries(written))(
    '%s: a line is three words, an account ten, and one word names a source',
    (_, example) => {
      const facts = inYearOf(version, example)
      for (const path of answersOf(facts).filter(countsWords))
        expect([0, 1, A_LINE, AN_ACCOUNT], path.join('.')).toContain(fewest(version, facts, path))
    },
  )
})

test('everything that is counted in words is asked for in one case or another', () => {
  const asked = versions.flatMap((version) =>
    Object.values(written).flatMap((example) => {
      const facts = inYearOf(version, example)
      return answersOf(facts)
        .filter((path) => countsWords(path) && fewest(version, facts, path) > 0)
        .map((path) => path.at(-1))
    }),
  )
  expect([...new Set(asked)].toSorted()).toEqual([
    'checksMadeWords',
    'childWishesWords',
    'differencesExplainedWords',
    'exceptionalWhyWords',
    'forcedChildFindingWords',
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
    'proceedingsSourceWords',
    'prosecutorInformedHowWords',
    'reasonWords',
    'registrarAdviceWords',
    'riskToVictimWords',
    'safeguardingWords',
    'seriousnessWords',
    'sourcePassageWords',
    'textReliedOnWords',
    'weighedAgainstWords',
    'whatItDoesWords',
    'whatWentWrongWords',
    'whenItCameWords',
    'whereFromWords',
    'writtenAnswerWords',
  ])
})
