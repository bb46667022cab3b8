import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { root } from '../tools/paths.ts'

const HEADER =
  'code,count_class,group,subgroup,class_title,own_title,basis,mode,rape,homicide,modern_slavery,fgm,c5_eligible,enh,kind,valid_from,valid_to,max_sentence,official_text'

/** A file of these rows, under the columns of an offence list. */
export const list = (...rows: string[]): string => [HEADER, ...rows].join('\n')

/** A row of a later list: common assault as it is held, but for the columns named. */
export const assault = (changes: Record<string, string> = {}): string => {
  const columns: Record<string, string> = {
    code: '105/01',
    count_class: '105A',
    group: 'Violence against the person',
    subgroup: 'Violence without injury',
    class_title: 'Official class',
    basis: 'victim',
    c5_eligible: 'Y',
    official_text: 'Official words',
    ...changes,
  }
  return HEADER.split(',')
    .map((name) => columns[name] ?? '')
    .join(',')
}

/** Actual bodily harm as it is held, but for the columns named. */
export const bodilyHarm = (changes: Record<string, string> = {}): string =>
  assault({ code: '008/06', count_class: '8N', subgroup: 'Violence with injury', ...changes })

/** A row of an offence that is not held yet. */
export const theft = (changes: Record<string, string> = {}): string =>
  assault({
    code: '049/99',
    count_class: '49',
    group: 'Theft',
    subgroup: 'Other theft',
    own_title: 'Theft of an invented thing',
    c5_eligible: '',
    ...changes,
  })

/** Copies the product to `productCopy` once, and what is `held` there anew before each test. */
function saveCopied(productCopy: string, held: string): void {
  const copyAnew = (place: string) => {
    fs.cpSync(path.join(root, place), path.join(productCopy, place), { recursive: true })
  }
  beforeAll(() => {
    ;['bin', 'lib/counting-rules', 'lib/base', 'package.json'].forEach(copyAnew)
    fs.symlinkSync(path.join(root, 'node_modules'), path.join(productCopy, 'node_modules'))
  })
  beforeEach(() => {
    fs.rmSync(path.join(productCopy, held), { recursive: true })
    copyAnew(held)
  })
}

/**
 * A copy of what the command of later lists needs, for it writes into the product it belongs to. The lists in it are
 * as they are held before each test; all of it is gone at the end.
 */
export function aCopyOfTheProduct() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'offences-'))
  const productCopy = path.join(folder, 'product')
  const held = 'lib/counting-rules/offences'
  const rules = path.join(productCopy, held)
  saveCopied(productCopy, held)
  afterAll(() => {
    fs.rmSync(folder, { recursive: true })
  })

  const file = (content: string | Buffer): string => {
    const place = path.join(folder, 'list.csv')
    fs.writeFileSync(place, content)
    return place
  }
  const node = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: productCopy, encoding: 'utf8' })
    return { status, stdout, stderr }
  }
  return {
    productCopy,
    rules,
    file,
    node,
    importing: (content: string | Buffer, ...options: string[]) =>
      node('bin/entry.mjs', 'import-offences', file(content), ...options),
    written: () =>
      Object.fromEntries(
        fs
          .readdirSync(rules)
          .sort()
          .map((name) => [name, fs.readFileSync(path.join(rules, name), 'utf8')]),
      ),
  }
}
