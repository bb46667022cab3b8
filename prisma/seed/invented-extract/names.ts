// Table: the invented people's names and places; surnames and places are put together from two parts
import type { Random } from './random.ts'

export type Sex = 'female' | 'male'

const given: Record<Sex, readonly string[]> = {
  female: [
    'Abeni', 'Alma', 'Amara', 'Anwen', 'Bea', 'Carys', 'Chipo', 'Dilys', 'Edda', 'Efua', 'Elowen', 'Farida', 'Gwen',
    'Hana', 'Ines', 'Iona', 'Jaya', 'Kasia', 'Leila', 'Lowri', 'Mabel', 'Mei', 'Nadia', 'Nia', 'Noor', 'Oona', 'Petra',
    'Priya', 'Rhian', 'Ruth', 'Sabine', 'Saoirse', 'Tamsin', 'Tegan', 'Una', 'Verity', 'Wanda', 'Yasmin', 'Zofia', 'Zuri',
  ],
  male: [
    'Abel', 'Aled', 'Anil', 'Bartek', 'Bryn', 'Caleb', 'Col', 'Dafydd', 'Dan', 'Edwin', 'Emeka', 'Farid', 'Gethin',
    'Hamza', 'Idris', 'Ivo', 'Jago', 'Kofi', 'Lech', 'Lionel', 'Marek', 'Mehmet', 'Ned', 'Nikhil', 'Osian', 'Owen',
    'Piran', 'Quentin', 'Rafal', 'Rhodri', 'Sami', 'Silas', 'Tariq', 'Tom', 'Udo', 'Viktor', 'Wilf', 'Yusuf', 'Zain', 'Zeki',
  ],
} // oxfmt-ignore

const starts = [
  'Bracken', 'Crake', 'Dunnock', 'Fenny', 'Gorse', 'Hern', 'Kestle', 'Larch', 'Marl', 'Merrow', 'Nettle', 'Oaken', 'Pell',
  'Quill', 'Rush', 'Sedge', 'Tarn', 'Thistle', 'Umber', 'Wex', 'Wither', 'Yarrow',
] // oxfmt-ignore

const surnameEnds = [
  'beck', 'bourne', 'combe', 'croft', 'dale', 'dene', 'garth', 'hurst', 'mere', 'shaw', 'stead', 'thwaite', 'wick', 'worth',
] // oxfmt-ignore

const placeEnds = ['bridge', 'cross', 'ford', 'haven', 'minster', 'mouth', 'pool', 'wold'] // oxfmt-ignore
const streetEnds = ['Avenue', 'Close', 'Crescent', 'Lane', 'Mews', 'Rise', 'Road', 'Street', 'Terrace', 'Way'] // oxfmt-ignore

const trades = [
  'Bakery', 'Bicycles', 'Builders', 'Chemist', 'Community Hall', 'Filling Station', 'Food Store', 'Garden Centre',
  'Hardware', 'Housing Trust', 'Inn', 'Newsagent', 'Outfitters', 'Primary School', 'Storage', 'Supermarket', 'Taxis', 'Tools',
] // oxfmt-ignore

/** Languages people may need an interpreter for, the commoner ones oftener. */
export const languages = [
  'Polish', 'Polish', 'Romanian', 'Romanian', 'Urdu', 'Punjabi', 'Arabic', 'Bengali', 'Portuguese', 'Kurdish',
  'Ukrainian', 'Tigrinya', 'Mandarin', 'British Sign Language',
] // oxfmt-ignore

export const inventName = (random: Random, sex: Sex): string =>
  `${random.pick(given[sex])} ${random.pick(starts)}${random.pick(surnameEnds)}`

export const inventOrganisation = (random: Random): string =>
  `${random.pick(starts)}${random.pick(placeEnds)} ${random.pick(trades)}`

/** A street in a town that is on no map, with a postcode no letter could reach: no postal area is called ZZ. */
export const inventAddress = (random: Random): string => {
  const street = `${String(random.between(1, 180))} ${random.pick(starts)} ${random.pick(streetEnds)}`
  const postcode = `ZZ${String(random.between(1, 9))} ${String(random.between(1, 9))}${random.pick(['AA', 'BB', 'DX', 'QT'])}`
  return `${street}, ${random.pick(starts)}${random.pick(placeEnds)}, ${postcode}`
}

/** A number from the ranges Ofcom keeps free for drama: it rings nowhere. */
export const inventPhone = (random: Random): string => {
  const last = String(random.between(0, 999)).padStart(3, '0')
  return random.chance(0.8) ? `07700 900${last}` : `01632 960${last}`
}
