import { anItem, judgedWell, soundCase } from '#lib/counting-rules/examples/sound-case'
import type { Facts } from '#lib/counting-rules/model'
import { byRegistrar, type Given, type Trap } from './trap.ts'

const herMessage = anItem({ kind: 'message', madeBy: 'victim', isAccount: 'yes' })
const entriesLogged = anItem({ id: 'e2', kind: 'official log' })

/** A rape against a former partner, taken back by somebody who was free to speak. */
const rape = (evidence: NonNullable<Given['evidence']>, decisive = 'e1'): Facts =>
  soundCase('C2', {
    ...byRegistrar,
    crime: { code: '019/08', countClass: '19C' },
    suspects: [{ relation: 'ex_partner', isPoliceStaff: 'no', age: 'adult' }],
    requesterFacts: { victimNow: 'says nothing happened', presentWhenVictimSaidSo: 'adviser or supporter' },
    evidence,
    judgements: {
      evidence: ['e1', 'e2'].map((evidenceId) => ({ evidenceId, ...judgedWell })),
      decisive: { evidenceId: decisive },
      pressureConsiderationWords: 20,
    },
  })

const assault = (item: Parameters<typeof anItem>[0], given: Given = {}): Facts =>
  soundCase('C2', { crime: { code: '105/01', countClass: '105A' }, ...given, evidence: [anItem(item)] })

/** Information that shows nothing. */
export const accounts: readonly Trap[] = [
  {
    title: 'A rape, and nothing but a text message of the victim',
    bars: ['HOCR-C2-09a'],
    onlySafeguards: true,
    twin: rape([herMessage, entriesLogged], 'e2'),
    hole: rape([herMessage]),
    lies: {
      'it is said to be no account': rape([{ ...herMessage, isAccount: 'no' }]),
      'nobody says who wrote it': rape([{ ...herMessage, madeBy: 'unknown' }]),
      'a second message of hers stands beside it': rape([herMessage, { ...herMessage, id: 'e2' }], 'e2'),
      'her sister passes it on': rape([{ ...herMessage, madeBy: 'family or associate of the victim' }]),
    },
  },
  {
    title: 'An assault, and nothing but what the suspect says',
    bars: ['HOCR-C2-09b', 'HOCR-C2-17a'],
    twin: assault({}),
    hole: assault({ kind: 'suspect account', madeBy: 'suspect', isAccount: 'yes' }),
    lies: {
      'it is said to be no account': assault({ kind: 'suspect account', madeBy: 'suspect', isAccount: 'no' }),
      'it is a message of his': assault({ kind: 'message', madeBy: 'suspect', isAccount: 'no' }),
      'nobody is named as a suspect': assault({ kind: 'suspect account', madeBy: 'suspect' }, { suspects: [] }),
    },
  },
  {
    title: 'Film of a day that lies ahead',
    bars: ['HOCR-G-05a'],
    twin: assault({ eventOn: '2026-11-01' }),
    hole: assault({ eventOn: '2027-01-01' }),
    lies: { 'of the next day': assault({ eventOn: '2026-11-17' }) },
  },
]
