import { FEWEST_VALUES, type Published } from './cells/model.ts'

/** What readers still get of a publication. */
export interface Utility {
  readonly shown: number
  readonly primary: number
  readonly secondary: number
  /** Cells of 5 and more, and how many of them are shown. */
  readonly large: { readonly shown: number; readonly of: number }
}

export const utilityOf = (cells: Published['cells']): Utility => {
  const count = (status: 'shown' | 'primary' | 'secondary') => cells.filter((cell) => cell.status === status).length
  const large = cells.filter((cell) => cell.count >= FEWEST_VALUES)
  return {
    shown: count('shown'),
    primary: count('primary'),
    secondary: count('secondary'),
    large: { shown: large.filter(({ status }) => status === 'shown').length, of: large.length },
  }
}
