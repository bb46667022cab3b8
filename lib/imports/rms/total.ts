import { DIFFERENCE_KINDS, type Figure } from '../model.ts'
import type { DifferenceFigures } from './differences.ts'

/** The differences of every kind together, rape apart; not known where any of them is not. */
export const inAll = (figures: DifferenceFigures['figures']): { readonly all: Figure; readonly rape: Figure } => ({
  all: sum(DIFFERENCE_KINDS.map((kind) => figures[kind].all)),
  rape: sum(DIFFERENCE_KINDS.map((kind) => figures[kind].rape)),
})

const sum = (figures: readonly Figure[]): Figure =>
  figures.reduce<Figure>(
    (all, figure) => (all === 'not known' || figure === 'not known' ? 'not known' : all + figure),
    0,
  )
