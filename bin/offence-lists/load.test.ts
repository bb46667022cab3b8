import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { aCopyOfTheProduct, assault, list, theft } from '../testing/later-offence-list.ts'

const { productCopy, rules, file, node, importing, written } = aCopyOfTheProduct()
const LOAD = ['--from', '2027-04-01', '--load']

describe('a list is loaded', () => {
  const later = list(
    assault({ rape: 'Y', own_title: 'Common assault as renamed' }),
    theft({ own_title: '"Theft of a thing, large"' }),
  )

  const assessed = (day: string, facts: object): { verdict: string; findings: { check: string; result: string }[] } => {
    const onDay = { ...facts, day, at: `${day}T10:00:00Z` }
    return JSON.parse(node('bin/entry.mjs', 'assess', file(JSON.stringify(onDay)), '--json').stdout) as ReturnType<
      typeof assessed
    >
  }

  test('as a new table and its line, and touches no older list', () => {
    const before = written()
    const { status, stdout } = importing(later, ...LOAD)
    expect(status).toBe(0)
    expect(stdout).toContain('The list of 2027/28 judges every day from 1 April 2027 on.')
    expect(stdout).toContain('start again')
    const after = written()
    expect(Object.keys(after).sort()).toEqual([...Object.keys(before), 'list-2027-28.ts'].sort())
    expect(after['list-2026-27.ts']).toBe(before['list-2026-27.ts'])
    for (const line of before['lists.ts']?.split('\n') ?? []) expect(after['lists.ts']).toContain(line)
    expect(after['list-2027-28.ts']).toMatch(/^\/\/ Table: the notifiable offences of 2027\/28\./)
    expect(after['list-2027-28.ts']).not.toContain('Official')
  })

  test('with its seal, so that it cannot be loaded twice nor followed by an earlier one', () => {
    importing(later, ...LOAD)
    const view = `import { lists } from '#lib/counting-rules/offences/lists'
      import { sealOf } from '#lib/counting-rules/offences/seal'
      console.log(JSON.stringify(lists.map(({ id, from, table, seal }) => [id, from, sealOf(table) === seal])))`
    fs.writeFileSync(path.join(productCopy, 'look.ts'), view)
    expect(JSON.parse(node('look.ts').stdout)).toEqual([
      ['2027-28', '2027-04-01', true],
      ['2026-27', '2026-04-01', true],
      ['withdrawn', '2002-04-01', true],
    ])
    expect(importing(later, '--from', '2027-05-01', '--load').stderr).toContain('A list of 2027/28 is held already')
    expect(importing(later, ...LOAD).stderr).toContain('The newest list held begins on 2027-04-01')
  })

  test('and an offence it changed is judged by the day', () => {
    importing(later, ...LOAD)
    const facts = soundCase('C2', { crime: { code: '105/01', countClass: '105A' } })
    expect(assessed('2027-03-31', facts).verdict).toBe('permit')
    expect(assessed('2027-04-01', facts).verdict).toBe('refer')
    expect(
      assessed('2027-04-01', { ...facts, decisionMaker: theRegistrar }).findings.find(
        ({ check }) => check === 'HOCR-A-04',
      )?.result,
    ).toBe('met')
  })

  test('and whether recording was a mistake is judged by the list of the day of recording', () => {
    importing(list(assault({ basis: 'state' })), ...LOAD)
    const recordedOn = (day: string) => {
      const facts = soundCase('C4', {
        crime: { code: '105/01', countClass: '105A', recordedOn: day, recordedAt: `${day}T10:00:00Z` },
      })
      return assessed('2027-06-01', facts).findings.find(({ check }) => check === 'HOCR-C4-03')?.result
    }
    expect(recordedOn('2027-03-01')).toBe('not applicable')
    expect(recordedOn('2027-05-01')).toBe('unknown')
  })

  test('whole, also after a load that was cut off before its line was written', () => {
    fs.writeFileSync(path.join(rules, 'list-2027-28.ts'), 'export const table = `half')
    fs.writeFileSync(path.join(rules, 'lists.ts.part'), 'half')
    expect(importing(later).stdout).toContain('Beside the list of 2026/27')
    expect(importing(later, ...LOAD).status).toBe(0)
    expect(written()).not.toHaveProperty('lists.ts.part')
    expect(importing(later).stdout).toContain('Beside the list of 2027/28: 0 added, 0 gone, 0 changed, 2 unchanged.')
  })

  test('not at all where the registry is not as the command knows it', () => {
    const registry = path.join(rules, 'lists.ts')
    fs.writeFileSync(registry, fs.readFileSync(registry, 'utf8').replace('= [\n', '= [ // changed by hand\n'))
    const before = written()
    expect(importing(later, ...LOAD)).toMatchObject({ status: 2 })
    expect(written()).toEqual(before)
  })
})
