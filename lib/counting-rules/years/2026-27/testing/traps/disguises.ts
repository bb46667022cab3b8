import { anItem, soundCase } from '#lib/counting-rules/examples/sound-case'
import type { Facts } from '#lib/counting-rules/model'
import { byRegistrar, type Given, type Trap } from './trap.ts'

type Item = NonNullable<Parameters<typeof anItem>[0]>

const withItem = (crime: NonNullable<Given['crime']>, item: Item, given: Given = {}): Facts =>
  soundCase('C2', { crime, ...given, evidence: [anItem(item)] })

const ASSAULT = { code: '105/01', countClass: '105A' }
const assault = (item: Item): Facts => withItem(ASSAULT, item)

const rape = (item: Item): Facts =>
  withItem({ code: '019/08', countClass: '19C' }, item, {
    ...byRegistrar,
    suspects: [{ relation: 'ex_partner', isPoliceStaff: 'no', age: 'adult' }],
  })

/** A theft by nobody known, whose owner no longer supports it. */
const withdrawn = (item: Item): Facts =>
  withItem({ code: '049/10', countClass: '49' }, item, {
    suspects: [],
    requesterFacts: { victimNow: 'does not support', presentWhenVictimSaidSo: 'nobody else' },
  })

const VICTIMS_WORD = { kind: 'victim account', madeBy: 'victim', isAccount: 'yes' } as const
const FREELY = {
  requesterFacts: { victimNow: 'says nothing happened', presentWhenVictimSaidSo: 'nobody else' },
} as const
const onWordAlone = (crime: NonNullable<Given['crime']>): Facts =>
  withItem(crime, VICTIMS_WORD, { suspects: [], ...FREELY })

const elsewhere = (item: Item): Facts => soundCase('C1', { evidence: [anItem({ effect: 'different place', ...item })] })

/** Somebody's word under another name. */
export const disguises: readonly Trap[] = [
  {
    title: 'An assault, and a statement of the victim that is called a hospital’s record',
    bars: ['HOCR-C2-03a', 'HOCR-C2-09b'],
    twin: assault({ kind: 'medical finding', madeBy: 'other body', isAccount: 'no' }),
    hole: assault({ kind: 'medical finding', madeBy: 'victim', isAccount: 'no' }),
    lies: {
      'a log': assault({ kind: 'official log', madeBy: 'victim', isAccount: 'no' }),
      'a log that the suspect keeps': assault({ kind: 'official log', madeBy: 'suspect', isAccount: 'no' }),
      'a laboratory result of the suspect': assault({ kind: 'laboratory result', madeBy: 'suspect', isAccount: 'no' }),
      'a decision of a body, by her mother': assault({
        kind: 'competent authority decision',
        madeBy: 'family or associate of the victim',
        isAccount: 'no',
      }),
    },
  },
  {
    title: 'A rape, and what the victim wrote, called a document that is no account',
    bars: ['HOCR-C2-09a'],
    onlySafeguards: true,
    twin: rape({ kind: 'document', madeBy: 'other body', isAccount: 'no' }),
    hole: rape({ kind: 'document', madeBy: 'victim', isAccount: 'no' }),
    lies: {
      'the suspect wrote it': rape({ kind: 'document', madeBy: 'suspect', isAccount: 'no' }),
      'his friend wrote it': rape({
        kind: 'document',
        madeBy: 'family or associate of the suspect',
        isAccount: 'no',
      }),
      'she filmed herself saying it': rape({ kind: 'footage', madeBy: 'victim', isAccount: 'yes' }),
      'a voicemail of hers': rape({ kind: 'other', madeBy: 'victim', isAccount: 'unknown' }),
      'her letter under no name': rape({ kind: 'other', madeBy: 'victim', isAccount: 'no' }),
      'his diary under no name': rape({ kind: 'other', madeBy: 'suspect', isAccount: 'no' }),
      'an officer’s note of it': rape({ kind: 'document', madeBy: 'police', isAccount: 'yes' }),
      'film that an officer took of her saying it': rape({ kind: 'footage', madeBy: 'police', isAccount: 'yes' }),
    },
  },
  {
    title: 'An owner who no longer supports it, and an officer’s note of what they say',
    bars: ['HOCR-C2-09'],
    twin: withdrawn({ kind: 'official log', madeBy: 'police', isAccount: 'no' }),
    hole: withdrawn({ kind: 'document', madeBy: 'police', isAccount: 'yes' }),
    lies: {
      'called a log': withdrawn({ kind: 'official log', madeBy: 'police', isAccount: 'yes' }),
      'filmed by the officer': withdrawn({ kind: 'footage', madeBy: 'police', isAccount: 'yes' }),
      'taken down by the insurer': withdrawn({ kind: 'document', madeBy: 'other body', isAccount: 'yes' }),
    },
  },
  {
    title: 'A kidnapping by nobody known, and nothing but the victim’s word that it never was',
    bars: ['HOCR-C2-09b'],
    onlySafeguards: true,
    twin: onWordAlone({ code: '049/10', countClass: '49' }),
    hole: onWordAlone({ code: '036/01', countClass: '36' }),
    lies: {
      'a wounding': onWordAlone({ code: '008/01', countClass: '8N' }),
      'a robbery': onWordAlone({ code: '034/01', countClass: '34B' }),
      'a threat to kill': onWordAlone({ code: '003/01', countClass: '3B' }),
      'a theft flagged as honour-based': onWordAlone({ code: '049/10', countClass: '49', flags: ['honour_based'] }),
      'a theft that was a robbery': onWordAlone({
        code: '049/10',
        countClass: '49',
        classesEver: [{ code: '034/01', countClass: '34B' }],
      }),
    },
  },
  {
    title: 'A crime is to be handed to another force because the suspect says that it was there',
    bars: ['HOCR-C1-01a'],
    onlySafeguards: true,
    twin: elsewhere({ kind: 'victim account', madeBy: 'victim', isAccount: 'yes' }),
    hole: elsewhere({ kind: 'suspect account', madeBy: 'suspect', isAccount: 'yes' }),
    lies: {
      'in a message of his': elsewhere({ kind: 'message', madeBy: 'suspect', isAccount: 'no' }),
      'his brother says so': elsewhere({
        kind: 'witness account',
        madeBy: 'family or associate of the suspect',
        isAccount: 'yes',
      }),
      'nobody says who wrote it': elsewhere({ kind: 'message', madeBy: 'unknown', isAccount: 'yes' }),
      'nobody has seen it': elsewhere({ held: 'neither' }),
    },
  },
]
