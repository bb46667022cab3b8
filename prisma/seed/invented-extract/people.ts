import type { Relation } from '#lib/counting-rules/facts/crime'
import { inventAddress, inventName, inventOrganisation, inventPhone, languages, type Sex } from './names.ts'
import type { Who } from './offences.ts'
import { Random } from './random.ts'
import { Ring } from './ring.ts'
import type { PersonRow } from './rows.ts'

/** A person or organisation in the extract; `age` is 0 for organisations. */
export interface InventedPerson {
  readonly row: PersonRow
  readonly age: number
  readonly sex: Sex
  /** Who did it to them last time, for those it happens to again. */
  suspect: { readonly person: InventedPerson; readonly relation: Relation } | null
}

type Kind = 'person' | 'organisation'

const ages: Partial<Record<Who, readonly [number, number]>> = {
  'girl-13-15': [13, 15],
  'boy-13-15': [13, 15],
  'girl-under-13': [3, 12],
  'boy-under-13': [3, 12],
  child: [5, 15],
}

const sexes: Partial<Record<Who, Sex>> = {
  woman: 'female',
  man: 'male',
  'girl-13-15': 'female',
  'boy-13-15': 'male',
  'girl-under-13': 'female',
  'boy-under-13': 'male',
}

const inventAge = (random: Random, who: Who): number => {
  const [least, most] = ages[who] ?? (who === 'anyone' && random.chance(0.12) ? [10, 17] : [18, 48])
  return random.between(least, most) + (least === 18 && random.chance(0.35) ? random.between(5, 40) : 0)
}

/** Makes the people of one extract, in order, and remembers the last of them: some are victims again. */
export class People {
  readonly #seed: number
  readonly #victims = new Map<Who, Ring<InventedPerson>>()
  #next = 1
  #fresh: PersonRow[] = []

  constructor(seed: number) {
    this.#seed = seed
  }

  /** The rows of those made since this was last asked. */
  takeFresh(): readonly PersonRow[] {
    const fresh = this.#fresh
    this.#fresh = []
    return fresh
  }

  /** A victim of this kind: somebody new, or with this chance one met before. */
  victim(random: Random, who: Who, year: number, again: number): { person: InventedPerson; isRepeat: boolean } {
    const met = this.#victims.get(who) ?? new Ring<InventedPerson>(who === 'organisation' ? 900 : 250)
    this.#victims.set(who, met)
    const known = random.chance(again) ? met.pick(random) : null
    if (known !== null) return { person: known, isRepeat: true }
    const person = this.#invent(random, who, year, who === 'organisation' ? 'organisation' : 'person')
    met.add(person)
    return { person, isRepeat: false }
  }

  /** Somebody suspected of it; one who lives with the victim has the victim's address, may read their e-mail, and now and then has their phone. */
  suspect(random: Random, year: number, livesWith: InventedPerson | null): InventedPerson {
    const sex = random.chance(0.8) ? 'man' : 'woman'
    const person = this.#invent(random, random.chance(0.1) ? 'anyone' : sex, year, 'person', 0.45)
    if (livesWith !== null) {
      person.row.address = livesWith.row.address
      if (random.chance(0.1)) person.row.phone = livesWith.row.phone
      // As an RMS holds it: their own and the one of the household in one field.
      if (person.row.email !== '' && livesWith.row.email !== '')
        person.row.email = `${person.row.email}; ${livesWith.row.email}`
    }
    return person
  }

  #invent(random: Random, who: Who, year: number, kind: Kind, isKnown = 0.9): InventedPerson {
    const number = this.#next
    this.#next += 1
    const details = new Random(this.#seed, 'person', number)
    const sex = sexes[who] ?? (details.chance(0.5) ? 'female' : 'male')
    const age = kind === 'organisation' ? 0 : inventAge(random, who)
    const name = kind === 'organisation' ? inventOrganisation(details) : inventName(details, sex)
    const mailName = name.toLowerCase().replaceAll(' ', '.')
    const row: PersonRow = {
      key: `P${String(number).padStart(6, '0')}`,
      kind,
      year_of_birth: kind === 'person' && details.chance(isKnown + 0.08) ? String(year - age) : '',
      interpreter: kind === 'person' && details.chance(0.03) ? details.pick(languages) : '',
      name: details.chance(isKnown + 0.09) ? name : '',
      phone: details.chance(isKnown) ? inventPhone(details) : '',
      email: details.chance(isKnown * 0.6)
        ? `${mailName}.${String(number)}@example.${details.pick(['org', 'com'])}`
        : '',
      address: details.chance(isKnown) ? inventAddress(details) : '',
    }
    this.#fresh.push(row)
    return { row, age, sex, suspect: null }
  }
}
