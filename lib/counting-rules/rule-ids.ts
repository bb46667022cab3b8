const numbered = (prefix: string, last: number): readonly string[] =>
  Array.from({ length: last }, (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`)

/** Mistakes in recording are shown to the registrar: a rule that the report keeps, and no check. */
export const MISTAKES_ARE_SHOWN = 'HOCR-C4-07'

/** The check that one item is additional, verifiable and information: the report counts by what it found. */
export const INFORMATION_CHECK = 'HOCR-C2-01'

/** Every rule of the specification, sections 2 to 9, by its id: what a coverage must answer for. */
export const ruleIds: readonly string[] = [
  ...numbered('HOCR-G', 9),
  ...numbered('HOCR-A', 15),
  ...numbered('HOCR-C1', 10),
  ...numbered('HOCR-C2', 20),
  ...numbered('HOCR-C3', 7),
  ...numbered('HOCR-C4', 7),
  ...numbered('HOCR-C5', 5),
  ...numbered('HOCR-R', 35),
  ...numbered('HOCR-N', 5),
  ...numbered('HOCR-V', 12),
  ...numbered('HOCR-T', 10),
  ...numbered('HOCR-D', 3),
  ...['LAW-01', 'LAW-01a', 'LAW-01b', 'LAW-01c'],
]
