import { A_DAY_MS, dayOf, inWords } from '#lib/base/day'
import { categoryInWords } from '#lib/cancellations/views/category-words'
import { evidenceWords } from '#lib/cancellations/questions/words/evidence'
import { shownFindings } from '#lib/cancellations/views/shown-findings'
import { isSexualOffence, offenceOf, titleOf } from '#lib/counting-rules/offences'
import { GROUP_WORDS, involvementInWords, relationInWords } from '#lib/crimes/in-words'
import type { CaseFacts, OnCase, PanelLabelled } from './case-facts.ts'
import type { PackContent, PackLine } from './content.ts'

const FEW = 5
const ADULT = 18

/** Fewer than five of the same code in the twelve months before: its title could tell which case it is. */
export const isRare = ({ ofCodeBefore }: Pick<CaseFacts, 'ofCodeBefore'>): boolean => ofCodeBefore < FEW

/** Who complains of a sexual offence, of female genital mutilation or of slavery is never named, whatever becomes of the crime. */
export function isAnonymousForLife({ code, countClass }: Pick<CaseFacts, 'code' | 'countClass'>): boolean {
  const offence = offenceOf(code, countClass)
  return isSexualOffence(offence) || offence.fgm || offence.modernSlavery
}

/** Everything of a pack but the account: from typed fields alone, so that nothing somebody once typed can be in it. */
export function safeFields(facts: CaseFacts, labels: readonly PanelLabelled[]): Omit<PackContent, 'account'> {
  const anonymityForLife = isAnonymousForLife(facts)
  return {
    format: 1,
    case: `Meeting ${String(facts.meetingNumber)}, case ${String(facts.place)}`,
    anonymityForLife,
    lines: linesOf(facts, anonymityForLife),
    people: labels.map(({ who, label }) => ({ label, is: whatTheyAre(facts, who, anonymityForLife) })),
    findings: findingsOf(facts),
    evidence: facts.evidence.map(evidenceOf),
  }
}

function linesOf(facts: CaseFacts, isStrict: boolean): PackLine[] {
  const { code, countClass, group } = facts
  const period = (at: Date): string => (isStrict ? quarterOf(at) : monthOf(at))
  return [
    { name: 'Offence group', value: GROUP_WORDS[group] },
    { name: 'Offence', value: isRare(facts) ? 'Not shown: few of it are recorded' : titleOf(code, countClass) },
    { name: 'Recorded', value: period(facts.recordedAt) },
    { name: 'Category asked for', value: categoryInWords(facts.category) },
    { name: 'Decided', value: `${period(facts.decidedAt)}, ${VERDICTS[facts.verdict]}` },
    { name: 'What became of it', value: outcomeOf(facts) },
    { name: 'Victims informed', value: informedOf(facts) },
  ]
}

const VERDICTS: Readonly<Record<CaseFacts['verdict'], string>> = {
  authorise: 'authorised',
  refuse: 'refused',
  return: 'returned with questions',
}

const OUTCOMES: Readonly<Partial<Record<CaseFacts['state'], string>>> = {
  cancelled: 'Cancelled or transferred',
  stopped: 'Authorised, then stopped: not cancelled',
  revoked: 'Authorised, then revoked: not cancelled',
  refused: 'Refused: not cancelled',
}

const outcomeOf = ({ state, isReinstated }: CaseFacts): string =>
  isReinstated ? 'Cancelled or transferred, and reinstated since' : (OUTCOMES[state] ?? 'Not cancelled')

const monthOf = (at: Date): string => inWords(dayOf(at)).replace(/^\d+ /, '')

const QUARTERS = ['January to March', 'April to June', 'July to September', 'October to December'] as const

const quarterOf = (at: Date): string => {
  const [year = '', month = '1'] = dayOf(at).split('-')
  return `${QUARTERS[Math.floor((Number(month) - 1) / 3)] ?? ''} ${year}`
}

function informedOf({ duties }: CaseFacts): string {
  if (duties.length === 0) return 'Nobody was due to be informed before it took effect'
  const informed = duties.filter(({ state, informedAt }) => state === 'informed' && informedAt !== null)
  const days = informed.map(({ openedAt, informedAt }) =>
    Math.max(0, Math.round(((informedAt?.getTime() ?? 0) - openedAt.getTime()) / A_DAY_MS)),
  )
  const last = Math.max(...days)
  const within = last === 0 ? ', on the day it was decided' : `, within ${String(last)} ${last === 1 ? 'day' : 'days'}`
  const nobody = duties.filter(({ state }) => state === 'nobody_to_inform').length
  const rest = nobody === 0 ? '' : `. Of ${String(nobody)} the registrar found that there was nobody to inform`
  return `${String(informed.length)} of ${String(duties.length)}${days.length === 0 ? '' : within}${rest}`
}

/** What somebody is on the case. Of a child it is said that they are one; no age, and of who may never be named only whether they knew each other. */
function whatTheyAre(facts: CaseFacts, who: PanelLabelled['who'], isStrict: boolean): string {
  const places = facts.people.filter((each) => sameAs(each.who, who))
  const roles = [
    ...('staffId' in who && who.staffId === facts.decidedById ? ['decision maker'] : []),
    ...('staffId' in who && who.staffId === facts.requesterId ? ['asked for it'] : []),
    ...places.map((place) => describe(place, facts, isStrict)),
  ]
  return [...new Set(roles)].join(', ')
}

const sameAs = (left: PanelLabelled['who'], right: PanelLabelled['who']): boolean =>
  JSON.stringify(left) === JSON.stringify(right)

function describe({ role, kind, yearOfBirth, relation }: OnCase, { recordedAt }: CaseFacts, isStrict: boolean): string {
  const is = involvementInWords(role)
  if (role !== 'victim' && role !== 'suspect') return is
  if (kind !== null && kind !== 'person') return `${is}, not a person`
  const age =
    yearOfBirth === null
      ? ''
      : recordedAt.getUTCFullYear() - yearOfBirth <= ADULT
        ? ', a child or aged 18'
        : ', an adult'
  const known = relation === null ? '' : `, ${isStrict ? knownOrNot(relation) : relationInWords(relation)}`
  return `${is}${age}${known}`
}

const knownOrNot = (relation: string): string =>
  relation === 'unknown'
    ? relationInWords(relation)
    : relation === 'stranger'
      ? 'a stranger to the victim'
      : 'known to the victim'

const RESULTS = { met: 'Met', 'not met': 'Not met', 'not applicable': 'Did not apply', unknown: 'Not known' } as const

const findingsOf = ({ versionId, category, findings }: CaseFacts): PackLine[] =>
  shownFindings({ id: '', stage: 'deciding', category, versionId, findings, verdict: 'permit', at: '' })
    .filter(({ result }) => result !== 'not applicable')
    .map(({ check, title, result, setAside }) => ({
      name: `${check}: ${title}`,
      value: `${RESULTS[result]}${setAside ? ', set aside with a reason' : ''}`,
    }))

const SAFE_EVIDENCE = ['kind', 'madeBy', 'isAccount', 'shows', 'heldByBeforeRecording', 'knownToRecorderOrOic'] as const

/** An item of evidence: what kind it is and how it was verified, by answers from closed lists. */
const evidenceOf = ({ fields, hasFile }: CaseFacts['evidence'][number]): PackLine[] => [
  ...SAFE_EVIDENCE.map((name) => ({
    name: evidenceWords[name].words,
    value: evidenceWords[name].options?.[String(fields[name])] ?? 'Not answered',
  })),
  { name: 'Is it attached?', value: hasFile ? 'Yes' : 'No: somebody has seen it' },
]
