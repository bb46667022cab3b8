import type { Facts, RequesterFacts } from '#lib/counting-rules/model'
import { isSexualOffence, type Offence } from '#lib/counting-rules/offences'

type Mistake = RequesterFacts<'C4'>['mistake']

/** Whether a kind of mistake can be about an offence. `unclear`: neither code, class nor group of the list say so. */
export type Fit = 'fits' | 'unclear' | 'never'

type Fits = (offence: Offence, facts: Facts) => Fit

const oneOf = (fits: boolean, isUnclear = false): Fit => {
  if (fits) return 'fits'
  return isUnclear ? 'unclear' : 'never'
}

// Criminal damage without danger to life; arson (056) and damage that endangers life (057) never clean off.
const damage: ReadonlySet<string> = new Set(['058/00', '149/00'])
const aggravatedDamage = '058/04'

// A message that is grossly offensive or false. One that threatens death or serious harm (005/28) is no nuisance call.
const messages: ReadonlySet<string> = new Set(['008/72', '138/52'])
// Calls may be all there is to harassment or to a public nuisance: the list does not say.
const mayBeCalls: ReadonlySet<string> = new Set(['195/94', '068/23', '066/22'])

const DANGEROUS_DRIVING = '802/00'
const FURIOUS_DRIVING = '008/04'
const UNLAWFUL_DRIVING = 'Death or serious injury - unlawful driving'

/** Driving that is recorded only once it has been investigated. */
const isDriving = ({ code, subgroup }: Offence): boolean => subgroup === UNLAWFUL_DRIVING || code === DANGEROUS_DRIVING

// What pupils do to each other that a school may deal with: common assault, lesser theft and damage, harassment.
const ofPupils: ReadonlySet<string> = new Set([
  '105/01',
  '044/00',
  '137/18',
  '049/10',
  '040/00',
  '149/00',
  '195/94',
  '125/09',
  '125/11',
  '008/72',
])
// Injury, theft from the person, greater damage and hate: whether that was serious the list does not say.
const mayBeOfPupils: ReadonlySet<string> = new Set([
  '008/06',
  '039/00',
  '058/00',
  '058/04',
  '008/57',
  '066/91',
  '008/55',
])

const grownUp = new Set(['adult'])
const children: ReadonlySet<string> = new Set(['16-17', '13-15', 'under 13'])

/** Somebody in it was a child: known, known not to be so, or not known. */
const ofChildren = ({ victims, suspects }: Facts): Fit => {
  const ages = [...victims.filter(({ kind }) => kind !== 'organisation'), ...suspects].map(({ age }) => age)
  return oneOf(
    ages.some((age) => children.has(age)),
    !ages.every((age) => grownUp.has(age)) || ages.length === 0,
  )
}

const leastOf = (one: Fit, other: Fit): Fit => {
  return one === 'fits' || other === 'never' ? other : one
}

const schools: Fits = ({ code }, facts) =>
  leastOf(oneOf(ofPupils.has(code), mayBeOfPupils.has(code)), ofChildren(facts))

// What an officer on duty may do to somebody: by force, by threat, or to what is theirs.
const ofConduct: ReadonlySet<string> = new Set(['Violence against the person', 'Public order offences'])

const byPolice = ({ suspects }: Facts): Fit =>
  oneOf(
    suspects.some(({ isPoliceStaff }) => isPoliceStaff === 'yes'),
    suspects.length === 0 || suspects.some(({ isPoliceStaff }) => isPoliceStaff === 'unknown'),
  )

const conduct: Fits = ({ group, subgroup, homicide }, facts) =>
  leastOf(oneOf(!homicide && (ofConduct.has(group) || subgroup === 'Criminal damage'), true), byPolice(facts))

/** A victim can confirm it or not: of a crime against the state with nobody on it there is nobody to ask. */
const withVictim: Fits = ({ basis }, { victims }) => oneOf(victims.length > 0 || basis === 'victim', basis !== 'state')

const isOfPlace = (offence: Offence): boolean =>
  ['Burglary', 'Vehicle offences'].includes(offence.group) || isDriving(offence)

const any: Fits = () => 'fits'

/**
 * The offences each kind of mistake can be about, by code, class and group of the Home Office list. The pages of the
 * recording rules that speak of each kind stand in the version’s citations for HOCR-C4-04b.
 */
export const FITS: Readonly<Record<Exclude<Mistake, 'unknown'>, Fits>> = {
  'report misheard or misread': any,
  'entered on the wrong form': any,
  'not a notifiable offence': any,
  'points to prove not made out': ({ basis }) => oneOf(basis === 'state', basis !== 'victim'),
  'third party not confirmed': withVictim,
  'nuisance call': ({ code }) => oneOf(messages.has(code), mayBeCalls.has(code)),
  'damage that cleaned off': ({ code }) => oneOf(damage.has(code), code === aggravatedDamage),
  'schools protocol': schools,
  'driving before investigation': (offence) => oneOf(isDriving(offence), offence.code === FURIOUS_DRIVING),
  'police conduct before case to answer': conduct,
  'support centre figures': (offence) => oneOf(isSexualOffence(offence)),
  'flight from abroad': (offence) => oneOf(!isOfPlace(offence)),
  'happened outside England and Wales': any,
  'wrong offence class': any,
}
