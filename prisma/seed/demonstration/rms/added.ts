import { inventName } from '../../invented-extract/names.ts'
import type { Random } from '../../invented-extract/random.ts'
import type { PartRow, PersonRow } from '../../invented-extract/rows.ts'
import { dayAt } from '../calendar.ts'
import type { Amendment } from './as-of.ts'

/** Somebody new on a crime from a moment on: another victim, or somebody suspected. */
export function added(
  random: Random,
  { at, key, ...part }: { readonly at: number; readonly key: string } & Pick<PartRow, 'role' | 'relation'>,
): Amendment {
  const person: PersonRow = {
    key,
    kind: 'person',
    year_of_birth: String(random.between(1960, 1999)),
    interpreter: '',
    name: inventName(random, 'female'),
    phone: '07700 900123',
    email: '',
    address: '',
  }
  return { at, parts: [{ key, ...part, from: dayAt(at), to: '' }], people: [person] }
}
