import type { ComplianceReport } from '#lib/indicators/report'

const howMany = (count: number | 'hidden'): string => (count === 'hidden' ? 'a few' : String(count))

/** What stands beside the figure of victims told: of whom there was nobody to inform, and which crimes are said to have no victim. */
export const informedNote = ({ nobodyToInform, withoutVictim }: ComplianceReport): string =>
  [
    ...(nobodyToInform === 0
      ? []
      : [
          `For ${howMany(nobodyToInform)} the registrar found that there is nobody to tell; they stay among those who should have been told.`,
        ]),
    ...(withoutVictim === 0
      ? []
      : [
          `Of ${howMany(withoutVictim)} cancelled crimes the decision maker declared that there was no victim; nobody was to be told of these.`,
        ]),
  ].join(' ')
