import { matterCase } from '#lib/counting-rules/examples/other-matter-case'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import type { Facts } from '#lib/counting-rules/model'
import { byRegistrar, type Given, type Trap } from './trap.ts'

const death = (genuineErrorByReportTaker: 'yes' | 'no' | 'unknown'): Facts =>
  matterCase(
    { kind: 'cancelling an incident', genuineErrorByReportTaker },
    { ...byRegistrar, crime: { code: '300/01', countClass: 'N300', recordedAs: 'notifiable reported incident' } },
  )

const manslaughter = (onCollegeRegister: 'yes' | 'no' | 'unknown', given: Given = {}): Facts =>
  soundCase('C2', {
    crime: { code: '004/05', countClass: '4/5' },
    ...given,
    decisionMaker: { ...theRegistrar, onCollegeRegister },
  })

/** What goes without an error, and by whom it may not. */
export const whoAndWhat: readonly Trap[] = [
  {
    title: 'A reported death is to go, and who took the report made no error',
    bars: ['HOCR-A-09b'],
    twin: death('yes'),
    hole: death('no'),
    lies: { 'nobody says whether there was one': death('unknown') },
  },
  {
    title: 'A manslaughter under its old code, by a registrar who is not on the register',
    bars: ['HOCR-A-04'],
    twin: manslaughter('yes'),
    hole: manslaughter('no'),
    lies: {
      'nobody says whether they are': manslaughter('unknown'),
      'the force has nobody on it': manslaughter('no', { force: { registeredRegistrarExists: 'no' } }),
    },
  },
]
