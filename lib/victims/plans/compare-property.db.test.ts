import fc from 'fast-check'
import addressparser from 'nodemailer/lib/addressparser'
import { expect, test } from 'vitest'
import { type BothWays, COMPARE } from '#lib/testing/contact/compare'
import { runs } from '#lib/testing/runs'
import { inAForce } from '#bin/testing/force-environment'

await inAForce()

const compare = async (kind: keyof typeof COMPARE, one: string, other: string): Promise<BothWays> => {
  const [answer] = await COMPARE[kind]([[one, other]])
  if (!answer) throw new Error('the database did not compare')
  return answer
}

const never = { numRuns: runs(120, 3000) }
const isApart = { there: 'apart', back: 'apart' }

const asWritten = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => ` ${text} `,
  (text: string) => text.replaceAll(/(.)/g, '$1\u200b'),
  (text: string) => text.replace('@', '\uff20'),
)

const dressed = fc.constantFrom(
  (email: string) => email,
  (email: string) => `<${email}>`,
  (email: string) => `Mo Thackwell <${email}>`,
  (email: string) => `"Thackwell, Mo" <${email}>`,
  (email: string) => `mailto:${email}`,
  (email: string) => `${email}.`,
  (email: string) => `'${email}'`,
  (email: string) => `${email} (home)`,
  (email: string) => email.replace('@', '+tag@'),
)
const between = fc.constantFrom('; ', ';', ', ', ',', ' ', '\n', '\t', ' / ', '/', ' | ', '|', ' and ', ' & ', '\u2022')
const box = fc.stringMatching(/^[a-z][a-z0-9]{1,7}([._-][a-z0-9]{1,5})?$/)
const domain = fc.constantFrom('example.com', 'example.org', 'mail.example.co.uk', 'bücher.example', 'gmail.com')
const email = fc.tuple(box, domain).map(([name, place]) => `${name}@${place}`)

test('a mailbox among others, however it is dressed, is never apart', async () => {
  await fc.assert(
    fc.asyncProperty(
      email,
      email,
      dressed,
      asWritten,
      between,
      fc.boolean(),
      async (own, other, dress, write, mark, isFirst) => {
        const hers = write(dress(own))
        const answer = await compare('email', isFirst ? hers + mark + other : other + mark + hers, own)
        expect(answer.there).not.toBe('apart')
        expect(answer.back).toBe(answer.there)
      },
    ),
    never,
  )
})

test('every address that a maintained parser reads in a list is read by the database too', async () => {
  const list = fc.array(fc.tuple(fc.constantFrom('', 'Mo ', '"Thackwell, Mo" '), email), { minLength: 1, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(list, fc.constantFrom(', ', '; ', ',', ';'), async (entries, mark) => {
      const field = entries.map(([name, address]) => (name === '' ? address : `${name}<${address}>`)).join(mark)
      for (const read of addressparser(field, { flatten: true }))
        expect(await compare('email', field, read.address), `${field} has ${read.address}`).toMatchObject({
          there: 'shared',
        })
    }),
    { numRuns: runs(40, 1000) },
  )
})

test('two mailboxes of which neither is the other are apart', async () => {
  const plain = fc.constantFrom('example.com', 'example.org', 'mail.example.co.uk')
  await fc.assert(
    fc.asyncProperty(box, box, plain, dressed, async (one, other, place, dress) => {
      fc.pre(one !== other)
      expect(await compare('email', dress(`${one}@${place}`), `${other}@${place}`)).toEqual(isApart)
    }),
    never,
  )
})

const digits = fc.stringMatching(/^7[1-57-9]\d{8}$/)
const spelt = fc.constantFrom(
  (nsn: string) => `0${nsn}`,
  (nsn: string) => `+44 ${nsn.slice(0, 4)} ${nsn.slice(4)}`,
  (nsn: string) => `0044 (0)${nsn}`,
  (nsn: string) => nsn,
  (nsn: string) => `(0${nsn.slice(0, 4)}) ${nsn.slice(4, 7)}-${nsn.slice(7)}`,
  (nsn: string) => `0${nsn} (mum's)`,
  (nsn: string) => `0${nsn}`.replaceAll('0', 'O'),
  (nsn: string) => `mob 0${nsn.split('').join(' ')}`,
)
const marks = fc.constantFrom(' / ', '; ', ', ', '\n', ' or ', ' ')

test('a number among others, however it is spelt, is never apart, and another number is', async () => {
  await fc.assert(
    fc.asyncProperty(
      digits,
      digits,
      spelt,
      spelt,
      marks,
      fc.boolean(),
      async (own, other, spell, spellOther, mark, isFirst) => {
        fc.pre(own !== other)
        const field = isFirst ? spell(own) + mark + spellOther(other) : spellOther(other) + mark + spell(own)
        const answer = await compare('phone', field, `+44 ${own}`)
        expect(answer.there, field).not.toBe('apart')
        expect(answer.back).toBe(answer.there)
        expect(await compare('phone', spell(own), `+44 ${other}`)).toEqual(isApart)
      },
    ),
    never,
  )
})

const street = fc.constantFrom<[name: string, long: string, short: string]>(
  ['Sluice', 'Lane', 'Ln'],
  ['St Mary’s', 'Road', 'Rd.'],
  ['Seven Sisters', 'Avenue', 'Ave'],
  ['Château', 'Gardens', 'GDNS'],
)
const homes = fc.record({
  flat: fc.option(fc.integer({ min: 1, max: 30 })),
  number: fc.integer({ min: 31, max: 199 }),
  street,
})
type Home = typeof homes extends fc.Arbitrary<infer H> ? H : never
const LAST = 'Zedbury, ZZ1 1ZZ'
const known = ({ flat, number, street: [name, type] }: Home) =>
  `${flat === null ? '' : `Flat ${String(flat)}\n`}${String(number)} ${name} ${type}\n${LAST.replace(', ', '\n')}`
const PUT = [
  (flat: string, line: string) => `${flat === '' ? '' : `Flat ${flat}, `}${line}`,
  (flat: string, line: string) => `${line}${flat === '' ? '' : `, Flat ${flat}`}`,
  (flat: string, line: string) => `${flat === '' ? '' : `${flat}/`}${line}`,
  (flat: string, line: string) => `${flat === '' ? '' : `APT${flat} `}${line}`,
  (_flat: string, line: string) => line,
] as const
const put = fc.constantFrom(...PUT)
const last = fc.constantFrom(LAST, 'Zedbury ZZI IZZ', 'Zedbury', 'zedbury zz11zz', 'Zedbury, ZZ1-1ZZ', '')
const typed = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.normalize('NFD'),
  (text: string) => text.replaceAll(', ', '\n'),
  (text: string) => text.replaceAll('1', 'l'),
)

test('a house, however its flat, street and postcode are written, is never apart', async () => {
  await fc.assert(
    fc.asyncProperty(homes, put, last, typed, fc.boolean(), async (home, place, end, write, isShort) => {
      const [name, long, short] = home.street
      const line = `${String(home.number)} ${name} ${isShort ? short : long}`
      const field = write(`${place(home.flat === null ? '' : String(home.flat), line)}, ${end}`)
      const answer = await compare('address', field, known(home))
      expect(answer.there, `${field} and ${known(home)}`).not.toBe('apart')
      expect(answer.back).toBe(answer.there)
    }),
    never,
  )
})

test('neighbours and other flats of one building are apart', async () => {
  await fc.assert(
    fc.asyncProperty(homes, fc.integer({ min: 1, max: 9 }), async (home, further) => {
      // A seven in the name of the street is a number as well.
      fc.pre(home.street[0] !== 'Seven Sisters')
      expect(await compare('address', known({ ...home, number: home.number + further }), known(home))).toEqual(isApart)
      if (home.flat !== null)
        expect(await compare('address', known({ ...home, flat: home.flat + further }), known(home))).toEqual(
          home.flat + further === home.number ? expect.anything() : isApart,
        )
    }),
    { numRuns: runs(60, 2000) },
  )
})
