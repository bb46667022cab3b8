import { countInWords } from '#lib/statistics/model'
import type { ComplianceReport } from '#lib/indicators/report'

/** What stands beside the figure of victims informed: for whom there was nobody to inform, and which crimes had no victim. */
export const informedNote = ({ nobodyToInform, withoutVictim }: ComplianceReport): string =>
  [
    ...(nobodyToInform === 0
      ? []
      : [
          `For ${countInWords(nobodyToInform)} the registrar found that there is nobody to inform; they stay among those who should have been informed.`,
        ]),
    ...(withoutVictim === 0
      ? []
      : [
          `Of ${countInWords(withoutVictim)} cancelled crimes the decision maker declared that there was no victim; nobody had to be informed of these.`,
        ]),
  ].join(' ')
