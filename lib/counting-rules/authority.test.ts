import { describe, expect, test } from 'vitest'
import { assess } from './assess.ts'
import { aDecisionMaker, anItem, soundCase, theRegistrar } from './examples/sound-case.ts'
import { categories } from './facts/request.ts'
import type { Category, DecisionMaker, Facts } from './model.ts'
import { allOffences } from './testing/all-offences.ts'
import { roles, whoMayDecide, type Role } from './who-may-decide.ts'
import { eachVersion, inYearOf } from './testing/each-version.ts'
import { versions } from './years/versions.ts'

// Who may decide what, stated a second time and without the engine: plain lists of codes and classes, and one table.
// Nothing here reads a flag of the offence list.

type Kind = 'no crime' | 'ceased' | 'rape or homicide' | 'genital mutilation' | 'serious' | 'other'

const reservedClasses = '19C 19D 19E 19F 19G 19H 19J 19K 1 4/1 4/2 4/10 2'.split(' ')
const withdrawnCodes = [
  '008/32 008/71 014/19 038/09 062/32 066/22 066/29 066/30 066/31 078/10 078/11 078/12 084/14 084/15 084/16',
  '084/17 084/18 084/19 091/55 091/65 091/66 091/70 091/73 091/78 093/58 093/59 093/63 093/65 093/69 093/71',
  '093/75 093/77 093/81 093/83 095/59 095/77 098/28 098/30 099/03 099/56 099/57 099/58 099/62 099/95 104/25',
  '104/36 125/12',
].flatMap((codes) => codes.split(' '))
const incidentClasses = 'N100 N200 N300'.split(' ')

// A mistake with these is for the registrar: sexual offences; robbery; injury that endangers life or is grievous; a child or
// vulnerable person killed or seriously harmed; neglect, abduction and images of children; stalking, coercive control and harassment made worse by hate.
const seriousClasses =
  '17A 17B 20A 20B 21 22A 22B 23 70 71 88A 73 88D 88C 88E 34A 34B 5D 5E 4/3 4/7 11A 13 86 8M 8Q 8U'.split(' ')
// Wounding and strangulation of any class, and breaches of the orders that keep a partner or a stalked person safe.
const seriousCodes = '005/01 008/01 008/59 008/77 008/78 066/39 068/16 068/19 068/20'.split(' ')

const kindOf = (code: string, countClass: string): Kind => {
  if (incidentClasses.includes(countClass) || code === 'VAR') return 'no crime'
  // No longer notifiable on the day these cases are recorded, so nothing is merged into one.
  if (withdrawnCodes.includes(code)) return 'ceased'
  if (reservedClasses.includes(countClass)) return 'rape or homicide'
  if (['008/52', '008/68'].includes(code)) return 'genital mutilation'
  return seriousClasses.includes(countClass) || seriousCodes.includes(code) ? 'serious' : 'other'
}

// In 104 and 105A the Home Office opens C5 to the class; these pairs of them are no assaults, and go to the registrar.
const noAssaults = ['008/09', '068/21', '068/22', '105/05', '105/07', '105/09', '105/11']

const selfDefenceOf = (code: string, countClass: string): 'open' | 'registrar' | 'closed' => {
  if (code === '008/06' && countClass === '8N') return 'open'
  if (countClass !== '104' && countClass !== '105A') return 'closed'
  return noAssaults.includes(code) ? 'registrar' : 'open'
}

type Who = 'nobody' | 'registrar' | 'any decision maker'

const table: Readonly<Record<Kind, Readonly<Record<Exclude<Category, 'C5'>, Who>>>> = {
  'no crime': { C1: 'nobody', C2: 'nobody', C3: 'nobody', C4: 'nobody' },
  ceased: { C1: 'any decision maker', C2: 'any decision maker', C3: 'nobody', C4: 'any decision maker' },
  'rape or homicide': { C1: 'any decision maker', C2: 'registrar', C3: 'registrar', C4: 'registrar' },
  'genital mutilation': { C1: 'any decision maker', C2: 'registrar', C3: 'any decision maker', C4: 'registrar' },
  serious: { C1: 'any decision maker', C2: 'any decision maker', C3: 'any decision maker', C4: 'registrar' },
  other: { C1: 'any decision maker', C2: 'any decision maker', C3: 'any decision maker', C4: 'any decision maker' },
}

const whoIsFor = (code: string, countClass: string, category: Category): Who => {
  if (category !== 'C5') return table[kindOf(code, countClass)][category]
  const open = selfDefenceOf(code, countClass)
  if (open === 'closed') return 'nobody'
  return open === 'registrar' ? 'registrar' : 'any decision maker'
}

const may: Readonly<Record<Who, readonly Role[]>> = {
  nobody: [],
  registrar: ['registrar'],
  'any decision maker': ['decision-maker', 'deputy-registrar', 'registrar'],
}

const base = (role: DecisionMaker['role']) =>
  soundCase('C2', { decisionMaker: { ...aDecisionMaker, role } }).decisionMaker
const decisionMakers: Readonly<Record<Role, DecisionMaker | null>> = {
  officer: base('none'),
  supervisor: base('none'),
  'decision-maker': base('ddm'),
  'deputy-registrar': base('deputy'),
  registrar: soundCase('C2', { decisionMaker: theRegistrar }).decisionMaker,
  'chief-officer': soundCase('C2', {
    decisionMaker: { ...aDecisionMaker, role: 'chief officer', registrarAdviceWords: 20 },
  }).decisionMaker,
  auditor: base('none'),
  administrator: base('none'),
}

const soundFacts: Readonly<Record<Category, Facts>> = {
  C1: soundCase('C1'),
  // A finding by a doctor, so that the one offence that asks for it is as sound as the rest.
  C2: soundCase('C2', { evidence: [anItem({ kind: 'medical finding' })] }),
  C3: soundCase('C3'),
  C4: soundCase('C4', {
    requesterFacts: {
      pointsToProve: 'not made out',
      mistake: 'report misheard or misread',
      reported: 'antisocial behaviour',
    },
    judgements: { reportedInLog: 'antisocial behaviour' },
  }),
  C5: soundCase('C5'),
}

/** The same sound case of another offence. The principal crime is of that offence too. */
const onOffence = (facts: Facts, code: string, countClass: string): Facts => {
  const { requesterFacts } = facts
  return {
    ...facts,
    crime: { ...facts.crime, code, countClass },
    requesterFacts:
      requesterFacts?.category === 'C3' && requesterFacts.principalCrime !== null
        ? { ...requesterFacts, principalCrime: { ...requesterFacts.principalCrime, code, countClass } }
        : requesterFacts,
  }
}

describe.each(eachVersion)('%s', (_title, version) => {
  const deciding = new Map(
    roles.map((role) => [
      role,
      inYearOf(version, { ...soundFacts.C2, decisionMaker: decisionMakers[role] }).decisionMaker,
    ]),
  )
  const sound = (category: Category, code: string, countClass: string): Facts =>
    inYearOf(version, onOffence(soundFacts[category], code, countClass))
  const judged = (facts: Facts) => assess(version, 'deciding', facts, versions)
  const judgedBy = (facts: Facts, role: Role) => judged({ ...facts, decisionMaker: deciding.get(role) ?? null })

  test('the engine and the table agree on every offence, category and role', () => {
    const differ: string[] = []
    let compared = 0
    for (const { code, countClass } of allOffences)
      for (const category of categories) {
        const facts = sound(category, code, countClass)
        const allowed = may[whoIsFor(code, countClass, category)]
        for (const role of roles) {
          compared += 1
          const { verdict } = judgedBy(facts, role)
          if ((verdict === 'permit') !== allowed.includes(role))
            differ.push(`${code} ${countClass} ${category} ${role}: ${verdict}`)
        }
      }
    expect(compared).toBe((1390 + 44) * 5 * 8)
    expect(differ).toEqual([])
  })

  test('and so does the list of who may decide, which tries the roles itself', () => {
    const differ: string[] = []
    for (const { code, countClass } of allOffences.filter((_, index) => index % 7 === 0))
      for (const category of categories) {
        const allowed = may[whoIsFor(code, countClass, category)]
        if (allowed.length === 0) continue
        const found = whoMayDecide(version, sound(category, code, countClass))
        if (found.join() !== allowed.join()) differ.push(`${code} ${countClass} ${category}: ${found.join()}`)
      }
    expect(differ).toEqual([])
  })

  describe('a rape or homicide, C2', () => {
    const verdictFor = (
      decisionMaker: object,
      registeredRegistrarExists: 'yes' | 'no' | 'unknown',
      countClass: string,
    ) => {
      const code = countClass === '19C' ? '019/08' : '001/01'
      const facts = soundCase('C2', {
        crime: { code, countClass },
        decisionMaker,
        force: { registeredRegistrarExists },
      })
      return judged(inYearOf(version, facts)).verdict
    }

    test.each(['19C', '1'])('class %s: only by the register', (countClass) => {
      const acting = { ...theRegistrar, role: 'deputy' as const, appointedActingFcr: 'yes' as const }
      const chief = { ...aDecisionMaker, role: 'chief officer' as const, registrarAdviceWords: 20 }
      expect(verdictFor(acting, 'yes', countClass)).toBe('permit')
      expect(verdictFor({ ...acting, onCollegeRegister: 'no' }, 'yes', countClass)).toBe('refuse')
      expect(verdictFor({ ...acting, appointedActingFcr: 'no' }, 'yes', countClass)).toBe('refuse')
      expect(verdictFor({ ...theRegistrar, onCollegeRegister: 'no' }, 'no', countClass)).toBe('refer')
      expect(verdictFor({ ...theRegistrar, onCollegeRegister: 'unknown' }, 'unknown', countClass)).toBe('hold')
      expect(verdictFor(chief, 'no', countClass)).toBe('permit')
      expect(verdictFor({ ...chief, registrarAdviceWords: 0 }, 'no', countClass)).toBe('hold')
      expect(verdictFor(chief, 'unknown', countClass)).toBe('hold')
      expect(verdictFor(chief, 'yes', countClass)).toBe('refuse')
    })

    test('a registrar who is not independent, where no other is on the register: the case holds, in words', () => {
      const facts = soundCase('C2', {
        crime: { code: '019/08', countClass: '19C' },
        decisionMaker: { ...theRegistrar, conflicts: ['oic now or before'] },
        force: { anotherRegisteredRegistrar: 'no' },
      })
      const { findings, verdict } = judged(inYearOf(version, facts))
      expect(verdict).toBe('hold')
      expect(findings.find(({ check }) => check === 'HOCR-A-01')).toMatchObject({
        bars: true,
        wrong:
          'The decision maker had a part in it: oic now or before. No other registrar is on the College register, so the case waits until there is one.',
        instead: 'Leave the crime recorded until then.',
      })
    })
  })

  test('an offence pair that is not in the list is for the registrar, and permitted to nobody else', () => {
    for (const [code, countClass] of [
      ['999/99', '99Z'],
      ['008/06', '8X'],
      ['049/10', ''],
    ] as const)
      for (const category of ['C1', 'C2', 'C4'] as const) {
        const facts = sound(category, code, countClass)
        for (const role of roles) {
          const { findings, verdict } = judgedBy(facts, role)
          expect(verdict === 'permit', `${code} ${category} ${role}`).toBe(role === 'registrar')
          if (role === 'decision-maker')
            expect(findings.find(({ check }) => check === 'HOCR-G-03a')?.wrong).toMatch(/not in the list/)
        }
      }
  })
})
