import { soundUnlessGiven } from '#lib/counting-rules/examples/sound-answers'
import { describe, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok } from '#lib/base/result'
import { changeDraft, myDraft, myDrafts } from '#lib/cancellations/draft/draft'
import { dropMyDraft } from '#lib/cancellations/draft/delete-draft'
import { previewRequest } from './preview-request.ts'
import { saveFacts } from '#lib/cancellations/draft/save-facts'
import { sayWhatHappened, sayWhetherNew } from '#lib/cancellations/draft/say-what-happened'
import { sendDraft } from './send-draft.ts'
import { loadRequest } from '#lib/cancellations/load/load-request'
import { currentAnswersOf } from '#lib/cancellations/load/current-answers'
import { changedLines } from '#lib/cancellations/views/changed-lines'
import { aCrime } from '#lib/testing/crime'
import { anItemDetails } from '#lib/testing/draft'
import { as } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { value } from '#lib/testing/request'

await inAForce()

const officer = () => as('officer', 'request.submit')

const FACTS = soundUnlessGiven('C2', {
  account: 'The film shows him trip.',
  victimNow: 'does not support',
  presentWhenVictimSaidSo: 'suspect or their family',
})

const WHO = 'Who else was there, or could hear, when the victim said so?'

async function aDraft() {
  const crime = await aCrime().saved()
  value(await sayWhatHappened(await officer(), crime, ['new-information', 'no-crime']))
  value(await saveFacts(await officer(), crime, FACTS, false))
  value(
    await changeDraft(await officer(), crime, (draft) =>
      ok({ ...draft, evidence: [anItemDetails({ knownToRecorderOrOic: 'yes' }), anItemDetails()] }),
    ),
  )
  return crime
}

const view = async (crime: string) => value(await previewRequest(await officer(), crime))

async function send(crime: string) {
  const { savedAt } = await view(crime)
  return value(await sendDraft(await officer(), crime, savedAt, newId())).requestId ?? ''
}

/** What a decision maker and an auditor are shown of it. */
async function shownToDecisionMaker(requestId: string) {
  const seen = await loadRequest(await as('decisionMaker', 'request.decide'), requestId)
  if (!seen) throw new Error('not to be seen')
  return changedLines(currentAnswersOf(seen.request), seen.text)
}

describe('an answer changed after its findings were shown', () => {
  test('is shown to the decision maker, as it was and as it is, words and evidence too', async () => {
    const crime = await aDraft()
    await view(crime)
    value(
      await saveFacts(
        await officer(),
        crime,
        { ...FACTS, account: 'The film shows nobody near.', presentWhenVictimSaidSo: 'nobody else' },
        false,
      ),
    )
    value(
      await changeDraft(await officer(), crime, (draft) => {
        const [first] = draft.evidence
        return ok({
          ...draft,
          evidence: first ? [{ ...first, fields: { ...first.fields, knownToRecorderOrOic: 'no' } }] : [],
        })
      }),
    )
    const requestId = await send(crime)
    expect(await shownToDecisionMaker(requestId)).toEqual([
      {
        question: 'What does the new information show?',
        from: 'The film shows him trip.',
        to: 'The film shows nobody near.',
      },
      { question: WHO, from: 'The suspect, or family or friends of the suspect', to: 'Nobody but police' },
      {
        question: 'Film, such as CCTV: Did the person who recorded it, or the officer in the case, know of it then?',
        from: 'Yes',
        to: 'No',
      },
      { question: 'Film, such as CCTV: was it given?', from: 'Yes', to: 'No, it was taken out' },
    ])
    const submission = await asSystem((tx) => tx.submission.findFirstOrThrow({ where: { requestId } }))
    expect(JSON.stringify(submission)).not.toMatch(/film shows/i)
  })

  test('is shown each time it was changed, also when it was changed back', async () => {
    const crime = await aDraft()
    for (const presentWhenVictimSaidSo of ['nobody else', 'suspect or their family']) {
      await view(crime)
      value(await saveFacts(await officer(), crime, { ...FACTS, presentWhenVictimSaidSo }, false))
    }
    expect((await shownToDecisionMaker(await send(crime))).map(({ to }) => to)).toEqual([
      'Nobody but police',
      'The suspect, or family or friends of the suspect',
    ])
  })

  test('is not noted where nothing was changed, nor where it was changed before anything was shown', async () => {
    const crime = await aDraft()
    value(await saveFacts(await officer(), crime, { ...FACTS, victimNow: 'says nothing happened' }, false))
    await view(crime)
    const saved = await myDraft(await officer(), crime)
    await view(crime)
    expect((await myDraft(await officer(), crime))?.answers.shown).toHaveLength(1)
    expect((await myDraft(await officer(), crime))?.updatedAt).toEqual(saved?.updatedAt)
    expect(await shownToDecisionMaker(await send(crime))).toEqual([])
  })
})

describe('a reason that was shown to be no ground', () => {
  const CHANGE = {
    question: 'What has happened?',
    from: 'The victim does not want to go on, or cannot: They were drunk or drugged, or cannot remember',
    to: 'New information shows no crime happened: What really happened, and that it was no crime',
  }

  async function askedOtherwise(between: (crime: string) => Promise<void>) {
    const crime = await aCrime().saved()
    value(await sayWhatHappened(await officer(), crime, ['victim', 'r-21']))
    await between(crime)
    value(await sayWhatHappened(await officer(), crime, ['new-information', 'no-crime']))
    value(await saveFacts(await officer(), crime, FACTS, false))
    value(await changeDraft(await officer(), crime, (draft) => ok({ ...draft, evidence: [anItemDetails()] })))
    return shownToDecisionMaker(await send(crime))
  }

  test('and was then answered otherwise is shown to the decision maker', async () => {
    expect(await askedOtherwise(() => Promise.resolve())).toEqual([CHANGE])
  })

  test('is shown also where the draft was thrown away in between, which leaves nothing else of it', async () => {
    const lines = await askedOtherwise(async (crime) => {
      await dropMyDraft(await officer(), crime)
      expect((await myDrafts(await officer())).map(({ crimeId }) => crimeId)).not.toContain(crime)
      expect((await myDraft(await officer(), crime))?.answers).toMatchObject({
        path: [],
        category: null,
        fields: {},
        evidence: [],
      })
    })
    expect(lines).toEqual([CHANGE])
  })

  test('beside which new information is given is no change', async () => {
    const crime = await aCrime().saved()
    value(await sayWhatHappened(await officer(), crime, ['victim', 'r-21']))
    value(await sayWhetherNew(await officer(), crime, 'yes'))
    value(await saveFacts(await officer(), crime, FACTS, false))
    value(await changeDraft(await officer(), crime, (draft) => ok({ ...draft, evidence: [anItemDetails()] })))
    expect(await shownToDecisionMaker(await send(crime))).toEqual([])
  })

  test('and was first said to be the only one is', async () => {
    const crime = await aCrime().saved()
    value(await sayWhatHappened(await officer(), crime, ['victim', 'r-21']))
    value(await sayWhetherNew(await officer(), crime, 'no'))
    value(await sayWhetherNew(await officer(), crime, 'yes'))
    value(await saveFacts(await officer(), crime, FACTS, false))
    value(await changeDraft(await officer(), crime, (draft) => ok({ ...draft, evidence: [anItemDetails()] })))
    expect(await shownToDecisionMaker(await send(crime))).toEqual([
      { question: 'Is there also new information showing that no crime happened?', from: 'No', to: 'Yes' },
    ])
  })
})
