import { anAssault } from './crime.ts'

/** The crimes of the journeys about how a victim is reached, and who is told for a child. */
export const OF_PLANS = {
  sharedPhone: anAssault('ZZ/990401/26', { requestedBy: 'officer', begins: 'agreed', flags: ['domestic_abuse'] }),
  girlOfSeventeen: anAssault('ZZ/990402/26', {
    requestedBy: 'officer',
    begins: 'agreed',
    victims: [{ name: 'Wren Hallaby', born: 2009 }],
  }),
  boyOfFourteen: anAssault('ZZ/990403/26', {
    requestedBy: 'officer',
    begins: 'agreed',
    victims: [{ name: 'Teddy Marchbank', born: 2012 }],
  }),
  reportedAtSchool: anAssault('ZZ/990404/26', { requestedBy: 'officer', begins: 'agreed', reporter: 'professional' }),
} as const
