import { describe, expect, test } from 'vitest'
import type { CaseCrime, CaseInvolvement } from '#lib/crimes/model'
import { hasEnhancedRights } from './enhanced-rights.ts'

const VICTIM = { role: 'victim', gone: false, personKind: 'person', yearOfBirth: 1980, relation: null }
const crimeOf = (code: string, countClass: string, suspects: object[] = []) =>
  ({ classesEver: [{ code, countClass }], flags: [], involvements: [VICTIM, ...suspects] }) as unknown as CaseCrime
const isEnhanced = (crime: CaseCrime) => hasEnhancedRights(crime, VICTIM as unknown as CaseInvolvement, '2026-06-15')

describe('an adult victim has enhanced rights', () => {
  test.each([
    ['rape', '019/08', '19C'],
    ['attempted rape by several offenders', '019/12', '19J'],
    ['sexual activity in a line of the list without a mark', '022/20', '22B'],
    ['holding somebody in slavery', '036/06', '106'],
    ['wounding with intent', '005/01', '5D'],
    ['a rape that no list holds', '019/99', '19Z'],
  ])('of %s', (_what, code, countClass) => {
    expect(isEnhanced(crimeOf(code, countClass))).toBe(true)
  })

  test('where the suspect is somebody close to them, flagged or not, and none where that was taken away or is a stranger', () => {
    const suspect = { role: 'suspect', gone: false, relation: 'ex_partner' }
    expect(isEnhanced(crimeOf('049/10', '49', [suspect]))).toBe(true)
    expect(isEnhanced(crimeOf('049/10', '49', [{ ...suspect, gone: true }]))).toBe(false)
    expect(isEnhanced(crimeOf('049/10', '49', [{ ...suspect, relation: 'stranger' }]))).toBe(false)
  })

  test.each([
    ['theft', '049/10', '49'],
    ['assault without more', '105/01', '105A'],
  ])('but none of %s', (_what, code, countClass) => {
    expect(isEnhanced(crimeOf(code, countClass))).toBe(false)
  })
})
