import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'

const root = path.resolve(import.meta.dirname, '..')
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'assess-'))
afterAll(() => {
  fs.rmSync(folder, { recursive: true })
})

const assess = (words: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/entry.mjs', 'assess', ...words], {
    cwd: root,
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const written = (text: string): string => {
  const file = path.join(folder, 'case.json')
  fs.writeFileSync(file, text)
  return file
}

interface Printed {
  readonly verdict: string
  readonly mayDecide: readonly string[]
  readonly victimsInformedFirst: string
  readonly findings: readonly { readonly check: string; readonly result: string; readonly bars: boolean }[]
}

const printed = (facts: object): Printed => {
  const { status, stdout, stderr } = assess([written(JSON.stringify(facts))])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return JSON.parse(stdout) as Printed
}

describe('npm run assess', { timeout: 60_000 }, () => {
  test('prints the verdict, who may decide, who is told first, and every finding', () => {
    const rape = { crime: { code: '019/08', countClass: '19C' } }
    expect(printed(soundCase('C2'))).toMatchObject({ verdict: 'permit', victimsInformedFirst: 'yes' })
    expect(printed(soundCase('C2', rape))).toMatchObject({ verdict: 'refer', mayDecide: ['registrar'] })
    const byRegistrar = printed(soundCase('C2', { ...rape, decisionMaker: theRegistrar }))
    expect(byRegistrar.verdict).toBe('permit')
    expect(byRegistrar.findings.find(({ check }) => check === 'HOCR-A-04')).toMatchObject({
      result: 'met',
      bars: false,
    })
  })

  test('prints an example, and judges it from a file or from its input', () => {
    const { status, stdout } = assess(['--example'])
    expect(status).toBe(0)
    const fromInput = assess(['-'], stdout)
    expect(fromInput.status).toBe(0)
    expect(fromInput.stdout).toBe(assess([written(stdout)]).stdout)
    expect(JSON.parse(fromInput.stdout)).toMatchObject({
      version: 'HOCR-2026-27',
      verdict: 'permit',
      mayDecide: ['decision-maker', 'deputy-registrar', 'registrar'],
      victimsInformedFirst: 'yes',
      nextTextNotHeld: false,
      offence: { listed: true },
    })
  })

  test('ends with 2 and the places at fault where the file is no case', () => {
    const facts = soundCase('C2')
    const broken = assess([written(JSON.stringify({ ...facts, crime: { ...facts.crime, live: 'perhaps' } }))])
    expect(broken).toMatchObject({ status: 2, stdout: '' })
    expect(broken.stderr).toMatch(/is not a case\.\ncrime\.live: /)
    expect(assess([written('{"stage":')])).toMatchObject({ status: 2, stdout: '' })
    expect(assess([written(JSON.stringify({ ...facts, day: '2001-01-01' }))])).toMatchObject({ status: 2, stdout: '' })
  })

  test('ends with 2 where there is no file, and says how it is used', () => {
    expect(assess([path.join(folder, 'nothing.json')]).stderr).toMatch(/cannot be read/)
    expect(assess([folder])).toMatchObject({ status: 2, stdout: '' })
    expect(assess([])).toMatchObject({ status: 2, stdout: '' })
    expect(assess(['--unknown']).stderr).toMatch(/npm run assess/)
  })

  test('prints the schema of a case', () => {
    const { status, stdout } = assess(['--schema'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toHaveProperty('properties.crime')
  })
})
