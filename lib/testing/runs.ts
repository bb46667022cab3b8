/** How many runs a property or a loop of a test makes: `short` in `npm test`, `long` in `npm run test:long`. */
export const runs = (short: number, long: number): number => (process.env.LONG === '1' ? long : short)
