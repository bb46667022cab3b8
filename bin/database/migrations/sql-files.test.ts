import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { inRoot } from '../../tools/paths.ts'
import { LIST, readRelease } from './release-files.ts'
import { listOf } from '#bin/testing/sql-folder'
import { checksumOf, inOrder, readSqlFiles } from './sql-files.ts'

let folder = ''
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sql-files-'))
})
afterEach(() => {
  fs.rmSync(folder, { recursive: true })
})

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  fs.writeFileSync(path.join(folder, file), text)
}

const order = (): string[] => inOrder(readSqlFiles(folder)).map((file) => file.path)

const making = (name: string, body: string): string => `CREATE OR REPLACE FUNCTION ${name}()\n${body}`

test('what is called comes before what calls it, tables after both, rights last', () => {
  write('grants/public.sql', 'GRANT')
  write('tables/a.sql', 'CREATE TRIGGER')
  write('functions/a.sql', making('registrar.a', 'RETURN registrar.b() FROM the_view'))
  write('functions/b.sql', making('registrar.b', 'RETURN 1'))
  write('views/the_view.sql', 'CREATE OR REPLACE VIEW public.the_view AS SELECT registrar.c()')
  write('functions/c.sql', making('registrar.c', 'RETURN 1'))
  expect(order()).toEqual([
    'functions/b.sql',
    'functions/c.sql',
    'views/the_view.sql',
    'functions/a.sql',
    'tables/a.sql',
    'grants/public.sql',
  ])
})

test('a function that is only spoken of in a comment, or calls itself, waits for nothing', () => {
  write('functions/a.sql', `-- As registrar.b does.\n${making('registrar.a', 'RETURN registrar.a() + registrar.bb()')}`)
  write('functions/b.sql', making('registrar.b', 'RETURN registrar.a()'))
  expect(order()).toEqual(['functions/a.sql', 'functions/b.sql'])
})

test('two that call each other are refused by their names', () => {
  write('functions/a.sql', making('registrar.a', 'RETURN registrar.b()'))
  write('functions/b.sql', making('registrar.b', 'RETURN registrar.a()'))
  expect(order).toThrow('prisma/sql/functions/a.sql, prisma/sql/functions/b.sql, prisma/sql/functions/a.sql')
})

test('a file in another folder, or one that makes nothing, is refused by its name', () => {
  write('triggers/a.sql', 'CREATE TRIGGER')
  expect(order).toThrow('prisma/sql/triggers/a.sql lies in none of the folders')
  fs.rmSync(path.join(folder, 'triggers'), { recursive: true })
  write('functions/a.sql', 'CREATE FUNCTION registrar.a() RETURN 1')
  expect(order).toThrow('prisma/sql/functions/a.sql makes no function')
})

test('the checksum is another for another text, another name, another migration', () => {
  const checksum = (migrations: string[] = []): string =>
    checksumOf(
      readSqlFiles(folder),
      migrations.map((name) => ({ name, sql: '', checksum: name })),
    )
  write('tables/a.sql', 'one')
  const first = checksum()
  expect(checksum()).toBe(first)
  expect(checksum(['1_more'])).not.toBe(first)
  write('tables/a.sql', 'two')
  expect(checksum()).not.toBe(first)
  fs.rmSync(path.join(folder, 'tables/a.sql'))
  write('tables/b.sql', 'one')
  expect(checksum()).not.toBe(first)
})

test('every function and view of the project lies in a file of its own name', () => {
  const files = readSqlFiles(inRoot('prisma/sql'))
  const made = files.flatMap((file) =>
    file.makes === undefined ? [] : ([[path.basename(file.path, '.sql'), file]] as const),
  )
  expect(made.filter(([name, file]) => file.makes?.split('.')[1] !== name).map(([, file]) => file.path)).toEqual([])
  expect(files.filter(({ text }) => (text.match(/^CREATE OR REPLACE (FUNCTION|VIEW) /gm)?.length ?? 0) > 1)).toEqual([])
  expect(files.filter(({ text }) => !text.startsWith('-- ')).map((file) => file.path)).toEqual([])
})

test('the list of the release names every file of the project', async () => {
  await expect(listOf(readSqlFiles(inRoot('prisma/sql')))).toMatchFileSnapshot(inRoot(`prisma/sql/${LIST}`))
})

describe('a folder that is as the release has it', () => {
  beforeEach(() => {
    write('tables/a.sql', 'CREATE TRIGGER a;\n')
    write('tables/b.sql', 'CREATE TRIGGER b;\n')
    write(LIST, listOf(readSqlFiles(folder)))
  })

  test('is read', () => {
    expect(readRelease(folder).map((file) => file.path)).toEqual(['tables/a.sql', 'tables/b.sql'])
  })

  test('is refused once it is absent, or empty', () => {
    expect(() => readRelease(path.join(folder, 'none'))).toThrow('the list of its files, files.txt, is not there')
    write(LIST, '\n')
    expect(() => readRelease(folder)).toThrow('is not there or empty')
  })

  test('is refused once a file is missing, though all the others are there', () => {
    fs.rmSync(path.join(folder, 'tables/b.sql'))
    expect(() => readRelease(folder)).toThrow(
      'prisma/sql is not as the release has it, and nothing was changed: these files are missing: tables/b.sql. Install the release again.',
    )
  })

  test('is refused once somebody put another file beside them', () => {
    write('tables/c.sql', 'DROP TRIGGER a;\n')
    expect(() => readRelease(folder)).toThrow('files.txt does not name these files: tables/c.sql')
  })

  test('is refused once a file was cut off', () => {
    write('tables/b.sql', 'CREATE TRIGG')
    expect(() => readRelease(folder)).toThrow('end in the middle of a statement: tables/b.sql')
  })
})
