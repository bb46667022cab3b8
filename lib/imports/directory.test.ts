import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { aDirectory, oneCrime, together, written } from '#lib/testing/extract'
import { openDirectory } from './directory.ts'
import { COLUMNS } from './rows/columns.ts'

const wordsFor = async (directory: string): Promise<string> => {
  const opened = await openDirectory(directory)
  return opened.ok ? 'an extract' : opened.refusal.words
}

/** A good extract, one file of which is changed before it is looked at. */
const spoilt = (file: string, change: (text: string) => string | Buffer): Promise<string> => {
  const directory = written(together(oneCrime(1)))
  const full = path.join(directory, file)
  fs.writeFileSync(full, change(fs.readFileSync(full, 'utf8')))
  return wordsFor(directory)
}

describe('what is no extract is refused in one sentence', () => {
  test('no directory, or a file instead', async () => {
    expect(await wordsFor('/nowhere/at/all')).toBe('There is no directory /nowhere/at/all.')
    const file = path.join(aDirectory(), 'crimes.csv')
    fs.writeFileSync(file, '')
    expect(await wordsFor(file)).toBe(`${file} is a file and not a directory: an extract is a directory of four files.`)
  })

  test('a missing file', async () => {
    const directory = written(together(oneCrime(1)))
    fs.rmSync(path.join(directory, 'parts.csv'))
    expect(await wordsFor(directory)).toBe(
      'The extract lacks parts.csv: it must hold crimes.csv, classifications.csv, parts.csv, people.csv.',
    )
  })

  test('an empty file, and a heading without rows', async () => {
    expect(await spoilt('parts.csv', () => '')).toBe('parts.csv is empty.')
    expect(await spoilt('parts.csv', (text) => text.split('\n')[0] ?? '')).toBe(
      'parts.csv has a heading and no rows: the extract is not whole.',
    )
  })

  test('a heading with another column, too few or too many', async () => {
    expect(await spoilt('crimes.csv', (text) => text.replace('offence_code', 'offence'))).toBe(
      'The heading of crimes.csv is not right: column 4 must be "offence_code" and it is "offence".',
    )
    const names = COLUMNS['parts.csv']
    const [last = '', count] = [names.at(-1), names.length]
    expect(await spoilt('parts.csv', (text) => text.replace(`,${last}\n`, '\n'))).toBe(
      `The heading of parts.csv is not right: column ${String(count)} must be "${last}" and there is none.`,
    )
    expect(await spoilt('parts.csv', (text) => text.replace(`,${last}\n`, `,${last},age\n`))).toBe(
      `The heading of parts.csv is not right: it has ${String(count + 1)} columns and must have ${String(count)}.`,
    )
  })

  test('text that is not UTF-8', async () => {
    expect(
      await spoilt('people.csv', (text) =>
        Buffer.concat([Buffer.from(text), Buffer.from([0x52, 0xe9, 0x6d, 0x79, 0x0a])]),
      ),
    ).toBe('people.csv is not UTF-8 text in line 4: save it as UTF-8 and try again.')
    const far = 'P000009,person,,,Zoë,,,\n'.repeat(20_000)
    expect(await spoilt('people.csv', (text) => Buffer.concat([Buffer.from(text + far), Buffer.from([0xff])]))).toMatch(
      'in line 20004:',
    )
    expect(await spoilt('people.csv', (text) => Buffer.from(`\ufeff${text}`, 'utf16le'))).toMatch(
      /^people.csv is not UTF-8 text/,
    )
  })
})

describe('an extract', () => {
  test('may begin with the mark some programs put in front, and end its lines as Windows does', async () => {
    expect(await spoilt('crimes.csv', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`)).toBe('an extract')
  })

  test('has the same hash for the same content, wherever it lies', async () => {
    const hashes = await Promise.all([1, 1, 2].map((n) => openDirectory(written(together(oneCrime(n))))))
    const [first, again, other] = hashes.map((opened) => opened.ok && opened.value.hash)
    expect(first).toBe(again)
    expect(other).not.toBe(first)
  })

  test('knows rejected rows that have come back, and from which extract', async () => {
    const directory = written(together(oneCrime(1)))
    const id = '7f45af2d-30b7-49a7-ac43-d5725c03fa5f'
    const full = path.join(directory, 'parts.csv')
    const [heading, ...rows] = fs.readFileSync(full, 'utf8').trim().split('\n')
    const before = rows.map((row) => `${id},2,role,is missing,${row}`)
    fs.writeFileSync(
      full,
      [`rejected_from,rejected_line,rejected_column,rejected_reason,${heading ?? ''}`, ...before].join('\n'),
    )
    expect(await openDirectory(directory)).toMatchObject({
      ok: true,
      value: { corrects: id, corrected: { 'parts.csv': true, 'crimes.csv': false } },
    })
  })
})
