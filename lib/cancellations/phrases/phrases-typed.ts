import { requestAnswers } from '#lib/cancellations/answers/request-answers'
import { type PhraseFound, phrasesIn } from './phrases-in.ts'

/** A phrase found in one of the requester’s texts. */
export interface PhraseSaid extends PhraseFound {
  /** Which text it stands in, to begin a sentence with. */
  readonly where: string
}

const WHERE: Readonly<Record<string, string>> = {
  account: 'The account',
  differencesExplained: 'The account of the differences',
  exceptionalWhy: 'The account of what is exceptional',
  whatWentWrong: 'The account of what went wrong',
  knownThen: 'The account of what police knew',
}

/** The phrases in all that the requester wrote, of the submission that stands. */
export function phrasesSaid(answers: unknown, text: (id: string) => string): readonly PhraseSaid[] {
  const { words } = requestAnswers.parse(answers)
  return Object.entries(words)
    .map(([name, { id }]) => ({ where: WHERE[name] ?? (name.startsWith('reply') ? 'An answer' : undefined), id }))
    .flatMap(({ where, id }) => (where === undefined ? [] : phrasesIn(text(id)).map((found) => ({ ...found, where }))))
}
