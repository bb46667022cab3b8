import type { Finding } from '#lib/counting-rules/model'

/** The answers each check is about, each by its question’s name: `evidence`, or `path` for what has happened. */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  'HOCR-A-01c': ['suspectIsPolice'],
  'HOCR-A-08': ['mistake'],
  'HOCR-G-04': ['evidence'],
  'HOCR-G-07': ['path'],
  'HOCR-G-08': ['evidence'],
  'HOCR-C1-01': ['evidence'],
  'HOCR-C1-02': ['referenceKind'],
  'HOCR-C1-02a': ['referenceKind'],
  'HOCR-C1-04': ['placeStep'],
  'HOCR-C1-05': ['acceptance'],
  'HOCR-C1-06': ['placeStep', 'mistake'],
  'HOCR-C1-07': ['territory'],
  'HOCR-C1-07a': ['mistake'],
  'HOCR-C1-09': ['evidence'],
  'HOCR-C1-10': ['placeStep'],
  'HOCR-C2-01': ['evidence'],
  'HOCR-C2-02': ['evidence'],
  'HOCR-C2-03': ['evidence'],
  'HOCR-C2-04': ['evidence'],
  'HOCR-C2-08': ['presentWhenVictimSaidSo'],
  'HOCR-C2-09': ['victimNow'],
  'HOCR-C2-09a': ['victimNow'],
  'HOCR-C2-10': ['reliesOnConsent'],
  'HOCR-C2-12': ['nrmDecision'],
  'HOCR-C2-13': ['evidence'],
  'HOCR-C2-14': ['evidence'],
  'HOCR-C2-15': ['recordedAgainstForcedChild'],
  'HOCR-C2-16': ['evidence'],
  'HOCR-C2-17': ['evidence'],
  'HOCR-C2-19': ['evidence'],
  'HOCR-C2-20': ['evidence'],
  'HOCR-C3-01': ['survivorReference'],
  'HOCR-C3-02': ['survivorReference'],
  'HOCR-C3-03': ['kind'],
  'HOCR-C3-04': ['survivorReference'],
  'HOCR-C3-05': ['overThreeMonthsApart'],
  'HOCR-C3-06': ['oneHousehold'],
  'HOCR-C3-07': ['survivorReference'],
  'HOCR-C3-07a': ['survivorReference'],
  'HOCR-C4-01': ['whatWentWrong'],
  'HOCR-C4-02': ['restsOn'],
  'HOCR-C4-03': ['pointsToProve'],
  'HOCR-C4-04': ['mistake'],
  'HOCR-C4-05': ['mistake'],
  'HOCR-C4-06': ['path'],
  'HOCR-C5-02': ['evidence'],
  'HOCR-C5-03': ['counterAllegation'],
  'HOCR-C5-05': ['evidence'],
}

/** Every check that is about one answer. */
export const CHECKS_ABOUT_AN_ANSWER = Object.keys(ABOUT)

/** The answers a check is about; none for the few about the case as a whole. */
export const aboutWhich = (check: string): readonly string[] =>
  ABOUT[check] ?? (check.startsWith('HOCR-R-') ? ['path'] : [])

/** What the rules say of one answer, the heaviest first: only what is not met, or not known yet. */
export const besideAnswer = (findings: readonly Finding[], name: string): readonly Finding[] =>
  openOf(findings).filter(({ check }) => aboutWhich(check).includes(name))

/** Whether any check that speaks here is about this answer. */
export const isJudged = (findings: readonly Finding[], name: string): boolean =>
  findings.some(({ check, result }) => aboutWhich(check).includes(name) && result !== 'not applicable')

const HEAVIEST = ['refuse', 'hold', 'refer', 'warn']

/** The findings that stand in the way, or want minding, the heaviest first. */
export const openOf = (findings: readonly Finding[]): readonly Finding[] =>
  findings
    .filter(({ result }) => result === 'not met' || result === 'unknown')
    .toSorted((one, other) => HEAVIEST.indexOf(one.weight) - HEAVIEST.indexOf(other.weight))
