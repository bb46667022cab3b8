import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import type { Facts } from '#lib/counting-rules/model'
import { byRegistrar, type Given, type Trap } from './trap.ts'

type Pair = readonly [code: string, countClass: string]

/** A mistake with an offence; what was reported is the offence itself, unless said otherwise. */
const mistaken = ([code, countClass]: Pair, given: Given): Facts =>
  soundCase('C4', { ...byRegistrar, ...given, crime: { code, countClass } })

const robbery = (reported: 'civil matter' | 'offence on the list', inLog: typeof reported, given: Given = {}): Facts =>
  mistaken(['034/01', '34B'], {
    ...given,
    requesterFacts: { mistake: 'not a notifiable offence', reported },
    judgements: { reportedInLog: inLog },
  })

const aDecisionMakerWhoIsNot: Given = { decisionMaker: { ...theRegistrar, role: 'ddm', onCollegeRegister: 'no' } }

const cleanedOff = (pair: Pair, given: Given = {}): Facts => mistaken(pair, given)
const asDamage = { code: '149/00', countClass: '58A' }

const nuisance = (pair: Pair, given: Given = {}): Facts =>
  mistaken(pair, {
    ...given,
    requesterFacts: {
      mistake: 'nuisance call',
      conditions: { 'the call caused distress': 'no' },
      ...given.requesterFacts,
    },
  })
const asMessage = { code: '008/72', countClass: '8R' }

const ofReport = (pair: { code: string; countClass: string }): Given => ({
  requesterFacts: { reportedOffence: pair },
  judgements: { reportedOffenceInLog: pair },
})

/** Mistakes that were none. */
export const mistakes: readonly Trap[] = [
  {
    title: 'What was reported was a robbery, and it is said to be no offence that is recorded',
    bars: ['HOCR-C4-04'],
    twin: robbery('civil matter', 'civil matter'),
    hole: robbery('offence on the list', 'offence on the list'),
    lies: {
      'the requester says that it was a debt': robbery('civil matter', 'offence on the list'),
      'both say so, and no registrar looks': robbery('civil matter', 'civil matter', aDecisionMakerWhoIsNot),
      'both say so, and there is no log': robbery('civil matter', 'civil matter', { evidence: [] }),
    },
  },
  {
    title: 'A wounding with intent is said to be damage that cleaned off',
    bars: ['HOCR-C4-04b'],
    twin: cleanedOff(['149/00', '58A']),
    hole: cleanedOff(['005/01', '5D']),
    lies: { 'both say that damage was reported': cleanedOff(['005/01', '5D'], ofReport(asDamage)) },
  },
  {
    title: 'A theft is said to be a nuisance call',
    bars: ['HOCR-C4-04b'],
    twin: nuisance(['008/72', '8R']),
    hole: nuisance(['049/10', '49']),
    lies: { 'both say that a message was reported': nuisance(['049/10', '49'], ofReport(asMessage)) },
  },
]
