import { describe, expect, test } from 'vitest'
import { aCrime } from '#lib/testing/crime'
import { inAForce } from '#bin/testing/force-environment'
import { aSoundRequest, openFindings } from '#lib/testing/sound-request'

await inAForce()

type Answers = Readonly<Record<string, unknown>>

/** What is found against a transfer with these answers. */
const found = async (answers: Answers = {}, judgements: Answers = {}) => {
  const crime = await aCrime().saved()
  return openFindings(await aSoundRequest('C1', crime, { answers }), 'decisionMaker', judgements)
}

const AGREED = { placeStep: 'agreed between forces' }

test('a transfer with nothing against it is let through', async () => {
  expect(await found()).toEqual([])
  expect(await found(AGREED)).toEqual([])
  expect(await found({ placeStep: 'victim at the time' })).toEqual([])
  expect(await found({ placeStep: 'suspect confirmed address', dependsOnDevice: 'yes' })).toEqual([])
})

describe('a transfer is held, and it is said why', () => {
  test.each<[string, Answers, string]>([
    ['that happened in Scotland', { territory: 'Scotland or Northern Ireland' }, 'HOCR-C1-07: It happened in Scotland'],
    ['to nobody knows whom', { receivingForce: 'unknown' }, 'HOCR-C1-02: The other force has not been named.'],
    ['without the other force’s number', { theirReference: '' }, 'HOCR-C1-02: The other force has not given a number.'],
    ['with an incident number', { referenceKind: 'crime-related incident' }, 'HOCR-C1-02a: The other force has given'],
    [
      'that the other force declined',
      { acceptance: 'declined' },
      'HOCR-C1-05: The other force has declined the crime.',
    ],
    [
      'by a step with one before it',
      { placeStep: 'victim at the time', earlierStepsRuledOut: 'no' },
      'HOCR-C1-04: A step before this one already gives the place.',
    ],
    [
      'by where the victim was, of a crime done through a phone',
      { placeStep: 'victim at the time', dependsOnDevice: 'yes' },
      'HOCR-C1-04: This way of finding the place does not fit this kind of crime.',
    ],
    ['to which our force has not agreed', { ...AGREED, agreedByOurs: 'nobody' }, 'HOCR-C1-05: Only one force'],
    ['to which their force has not agreed', { ...AGREED, agreedByTheirs: 'nobody' }, 'HOCR-C1-05: Only one force'],
  ])('%s', async (_which, answers, words) => {
    expect((await found(answers)).join(' ')).toContain(words)
  })

  test('that the decision maker finds to have happened here', async () => {
    expect(await found({}, { happenedElsewhere: 'no' })).toEqual([
      'HOCR-C1-01: The decision maker finds that it happened here.',
    ])
  })
})
