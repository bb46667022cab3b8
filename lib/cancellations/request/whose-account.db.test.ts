import { expect, test } from 'vitest'
import { aCrime } from '#lib/testing/crime'
import type { Somebody } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { decideWell, goodJudgements } from '#lib/testing/request'
import { aSoundRequest, openFindings } from '#lib/testing/sound-request'

await inAForce()

type Crime = ReturnType<typeof aCrime>
type Item = Readonly<Record<string, unknown>>

const HER_MESSAGE = { kind: 'message', madeBy: 'victim', isAccount: 'yes', origin: 'Her text to the officer.' }
const HIS_WORD = { kind: 'suspect account', madeBy: 'suspect', isAccount: 'yes', origin: 'His interview.' }

const asked = async (crime: Crime, item: Item = {}) => aSoundRequest('C2', await crime.saved(), { item })

/** Whether a decision with every judgement given is saved, and what is found against it. */
const decided = async (crime: Crime, item: Item, who: Somebody) => {
  const request = await asked(crime, item)
  const open = await openFindings(request, who)
  const saved = await decideWell(request, who)
  return { saved: saved.ok, words: saved.ok ? '' : saved.refusal.words, open: open.join(' ') }
}

test('a rape is not cancelled on the victim’s own text message, whatever the message is called', async () => {
  for (const kind of ['message', 'document', 'other']) {
    const { saved, words } = await decided(aCrime().ofRape().withOic('officer'), { ...HER_MESSAGE, kind }, 'registrar')
    expect(saved).toBe(false)
    expect(words).toContain('HOCR-C2-09a: Nothing that shows no crime stands apart')
  }
})

test('it is cancelled on film that shows the same, which the registrar has seen and judged', async () => {
  const { saved, open } = await decided(aCrime().ofRape().withOic('officer'), {}, 'registrar')
  expect(open).toBe('')
  expect(saved).toBe(true)
})

test('no crime is cancelled on what the suspect says, also where the RMS names no suspect', async () => {
  for (const crime of [aCrime(), aCrime().withSuspects('stranger')])
    for (const kind of ['suspect account', 'message']) {
      const { saved, words } = await decided(crime, { ...HIS_WORD, kind }, 'decisionMaker')
      expect(saved).toBe(false)
      expect(words).toContain('HOCR-C2-17a: The request rests on the suspect’s own account.')
    }
})

test('film that the suspect made and hands over is no account of theirs', async () => {
  const film = { madeBy: 'suspect', isAccount: 'no' }
  expect(await decided(aCrime().withSuspects('stranger'), film, 'decisionMaker')).toMatchObject({
    saved: true,
    open: '',
  })
})

test('an owner who finds what nobody is suspected of taking', async () => {
  const theft = () => aCrime().of('049/10', '49')
  const found = { kind: 'victim account', madeBy: 'victim', isAccount: 'yes' }
  const request = await asked(theft(), found)
  expect((await openFindings(request)).join(' ')).toContain('HOCR-C2-09c: Is the victim’s own account specific')
  const fields = { specificAndFree: 'yes' }
  expect(await openFindings(request, 'decisionMaker', fields)).toEqual([])
  expect((await decideWell(request, 'decisionMaker', fields)).ok).toBe(true)
  const taken = await asked(theft().withSuspects('acquaintance'), found)
  expect((await openFindings(taken, 'decisionMaker', fields)).join(' ')).toContain('HOCR-C2-09b')
})

test.each<[string, Crime]>([
  ['a known suspect', aCrime().withSuspects('stranger')],
  ['domestic abuse', aCrime().flagged('domestic_abuse')],
  ['a victim under 18', aCrime().withVictims(2012)],
  ['a victim whose year of birth did not arrive', aCrime().withVictims(null)],
  ['stalking', aCrime().of('195/12', '8Q')],
])('with %s the decision maker must find that the item stands apart', async (_which, crime) => {
  const request = await asked(crime)
  const { decisiveEvidence } = await goodJudgements(request)
  const relayed = { [`apart-${String(decisiveEvidence)}`]: 'no' }
  expect((await openFindings(request, 'decisionMaker', relayed)).join(' ')).toContain('HOCR-C2-09b: Nothing that shows')
  expect((await openFindings(request, 'decisionMaker')).join(' ')).not.toContain('HOCR-C2-09b')
})
