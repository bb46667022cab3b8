import type { Definition } from './model.ts'

/** Every figure of the compliance report, in its order. A change of meaning is a new version. */
export const DEFINITIONS = {
  'victims-told': {
    id: 'victims-told', version: 1, question: 'Were the victims told who should have been?',
    counted: 'victims told, with who told them, how and when on file',
    outOf: 'victims who had to be told before their crime could be cancelled (C1, C2, C5)',
    leftOut: 'victims whose request came to nothing before they had heard of it; nobody else',
    better: 'higher', cohort: 'by the day the duty to tell began',
  },
  'set-aside': {
    id: 'set-aside', version: 1, question: 'How often did the registrar set a house check aside?',
    counted: 'agreed decisions with at least one house check set aside',
    outOf: 'agreed decisions', leftOut: 'nothing', better: 'lower', cohort: 'by the day of the decision',
  },
  cancelled: {
    id: 'cancelled', version: 1, question: 'How many crimes were cancelled, and as what?',
    counted: 'crimes cancelled, by offence group and category', outOf: 'a count, not a share',
    leftOut: 'cancellations from before this product are counted apart', better: 'neither', cohort: 'by the day the crime left the count',
  },
  'cancellation-rate': {
    id: 'cancellation-rate', version: 1, question: 'What share of recorded crimes is cancelled now?',
    counted: 'of them, those cancelled now as C2, C3, C4 or C5', outOf: 'crimes recorded in the period, cancelled ones included',
    leftOut: 'transfers to another force (C1); crimes put back count as live', better: 'neither', cohort: 'by the day the crime was recorded',
  },
  refused: {
    id: 'refused', version: 1, question: 'What share of requests is refused?', counted: 'decisions that refused', outOf: 'decisions that agreed or refused',
    leftOut: 'requests sent back with questions', better: 'neither', cohort: 'by the day of the decision',
  },
  returned: {
    id: 'returned', version: 1, question: 'How often is a request sent back with questions?', counted: 'decisions that sent the request back',
    outOf: 'all decisions', leftOut: 'nothing', better: 'lower', cohort: 'by the day of the decision',
  },
  reinstated: {
    id: 'reinstated', version: 1, question: 'How many cancelled crimes were put back?', counted: 'of them, those put back since',
    outOf: 'crimes cancelled in the period', leftOut: 'cancellations from before this product', better: 'neither', cohort: 'by the day the crime left the count',
  },
  'time-to-decision': {
    id: 'time-to-decision', version: 1, question: 'How long does a request wait for a decision?', counted: 'days from being sent to being decided',
    outOf: 'requests sent, and sent again with answers', leftOut: 'nothing: those still waiting are counted in', better: 'lower', cohort: 'by the day the request was sent',
  },
  'time-to-tell': {
    id: 'time-to-tell', version: 1, question: 'How long does a victim wait to be told?', counted: 'days from the decision to the telling',
    outOf: 'victims who had to be told', leftOut: 'nothing: those still untold are counted in', better: 'lower', cohort: 'by the day the duty to tell began',
  },
  'past-years': {
    id: 'past-years', version: 1, question: 'How many cancellations change the figures of a past year?',
    counted: 'of them, those of crimes recorded in an earlier financial year (April to March)', outOf: 'crimes cancelled in the period',
    leftOut: 'cancellations from before this product', better: 'neither', cohort: 'by the day the crime left the count',
  },
  'recorded-in-time': {
    id: 'recorded-in-time', version: 1, question: 'Were crimes recorded within 24 hours of the report?',
    counted: 'of them, those recorded within 24 hours of the first report', outOf: 'crimes recorded in the period, cancelled ones included',
    leftOut: 'nothing', better: 'higher', cohort: 'by the day the crime was recorded',
  },
} as const satisfies Record<string, Definition>

export type FigureId = keyof typeof DEFINITIONS

/** The one figure of the report that the RMS gives: how things stand, and not in the period. */
export const RMS_DIFFERENCES = {
  id: 'rms-differences', version: 1, question: 'Where do the RMS and this product differ?',
  counted: 'crimes that stand one way in the RMS and another way here, by the newest extract', outOf: 'a count, not a share',
  leftOut: 'what the extract could not bring in', better: 'lower', cohort: 'not by period: as the RMS stood on the day of the extract',
} as const satisfies Definition
