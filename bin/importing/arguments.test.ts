import { expect, test } from 'vitest'
import { parseWords } from './arguments.ts'

test('an import is asked for by a directory and a key', () => {
  expect(parseWords(['extract/', '--as', 'S1006'])).toEqual({
    key: 'S1006',
    directory: 'extract/',
    isDryRun: false,
    addAreasAndUnits: false,
    older: false,
    rejectsTo: 'extract.rejected',
  })
  expect(parseWords(['x', '--as', 'S1006', '--dry-run', '--add-places', '--older', '--rejects', 'y'])).toMatchObject({
    isDryRun: true,
    addAreasAndUnits: true,
    older: true,
    rejectsTo: 'y',
  })
})

test('who asks may be left to IMPORT_AS, and is unknown where nothing says it', () => {
  expect(parseWords(['x']).key).toBeUndefined()
  process.env.IMPORT_AS = 'S1007'
  expect(parseWords(['x']).key).toBe('S1007')
  expect(parseWords(['x', '--as', 'S1006']).key).toBe('S1006')
  delete process.env.IMPORT_AS
})

test.each([[], ['--as', 'S1006'], ['x', 'y', '--as', 'S1006'], ['x', '--as', 'S1006', '--loud']])(
  '%j is told how the command is used',
  (...words) => {
    expect(() => parseWords(words)).toThrow('npm run import -- DIRECTORY [--as KEY]')
  },
)
