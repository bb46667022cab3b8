import { expect, type Page } from '@playwright/test'
import { soundUnlessGiven } from '#lib/counting-rules/examples/sound-answers'
import { QUESTIONS } from '#lib/counting-rules/questions/lists'
import type { Crime } from '../crimes/crime.ts'
import { openCrime } from './crimes.ts'
import { choose, giveDay, pick, press, write } from './forms.ts'

/** What has happened, where new information shows that no crime did. */
export const NEW_INFORMATION = [
  'New information shows no crime happened',
  'What really happened, and that it was no crime',
] as const

export const ACCOUNT =
  'The council’s film of the market square shows the man trip over the kerb and fall, with nobody near him.'

/** Begins to ask about a crime and says what has happened, one answer after the other. */
export async function sayWhatHappened(
  page: Page,
  crime: Pick<Crime, 'reference'>,
  ...answers: readonly string[]
): Promise<void> {
  await openCrime(page, crime)
  await press(page, 'Ask to cancel this crime')
  for (const answer of answers) {
    await page.getByRole('radio', { name: answer, exact: true }).check()
    await press(page, 'Continue')
  }
}

/** Gives the facts of C2: film that nobody had, and a victim who says now that nothing happened. */
export async function giveFactsOfC2(page: Page, crime: Pick<Crime, 'code'>, account = ACCOUNT): Promise<void> {
  await write(page, 'What does the new information show?', account)
  await choose(page, 'What does the victim say now?', 'They say that nothing happened')
  await choose(page, 'Who else was there, or could hear, when the victim said so?', 'Nobody but police')
  if (crime.code.startsWith('019')) await choose(page, 'Does this rest on the victim having consented?', 'No')
  await choose(page, 'Is a suspect a police officer or a member of police staff?', 'No')
  await answerTheRest(page)
  await press(page, 'Continue')
}

/** Answers the questions of C2 that are still open, and asked of every crime, as a sound case does. */
async function answerTheRest(page: Page): Promise<void> {
  for (const [name, answer] of Object.entries(soundUnlessGiven('C2', {}))) {
    const { words = '', options } = QUESTIONS.C2[name] ?? {}
    const isOpen = (await page.getByRole('group', { name: words }).locator('input:checked').count()) === 0
    if (isOpen) await choose(page, words, options?.[answer] ?? answer)
  }
}

/** A file to attach, made by the journey. */
export interface File {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

interface OptionsOfFilm {
  /** A file to attach; without it the film is seen where it is held. */
  readonly file?: File
  readonly shows?: string
}

/** Adds film of the day before the crime was recorded, got three weeks later; attached as a file, or seen where it is held. */
export async function addFilm(
  page: Page,
  { recorded }: Pick<Crime, 'recorded'>,
  { file, shows = 'That no crime happened' }: OptionsOfFilm = {},
): Promise<void> {
  await press(page, 'Add evidence')
  await pick(page, 'What is it?', 'Film, such as CCTV')
  await choose(page, 'Who made or wrote it?', 'A machine or system, such as a camera or a door log')
  await choose(page, 'Is it what somebody says or writes about what happened?', 'No')
  await choose(page, 'What does it show?', shows)
  await write(
    page,
    'Where did it come from?',
    'The council’s camera on the market square, fetched by the officer in the case.',
  )
  await write(
    page,
    'How can somebody else check it?',
    'The council keeps the original and a log, and hands out copies.',
  )
  await giveDay(page, 'Which day is it about?', recorded)
  await giveDay(page, 'When did police get it?', '2026-11-10')
  await choose(page, 'Who had it when the crime was recorded?', 'Nobody in the police')
  await choose(page, 'Did the person who recorded it, or the officer in the case, know of it then?', 'No')
  if (file) {
    await choose(page, 'Do you attach it?', 'Yes, I attach a file')
    await page.getByLabel('File', { exact: true }).setInputFiles(file)
  } else {
    await choose(page, 'Do you attach it?', 'No, somebody has seen it and it is held elsewhere')
    await write(page, 'Who has seen it?', 'The officer in the case')
    await write(page, 'Where is it held, and under which reference?', 'Evidence system, exhibit PA/1')
  }
  await press(page, 'Save this evidence')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The evidence')
}

interface OptionsOfC2 {
  readonly account?: string
  readonly file?: File
}

/** Asks to cancel a crime as C2, with film. Ends on the page that says it was sent. */
export async function askForC2(page: Page, crime: Crime, options: OptionsOfC2 = {}): Promise<void> {
  await sayWhatHappened(page, crime, ...NEW_INFORMATION)
  await goOnWithC2(page, crime, options)
}

/** From the facts of C2 to the page that says it was sent. */
export async function goOnWithC2(page: Page, crime: Crime, options: OptionsOfC2 = {}): Promise<void> {
  await giveFactsOfC2(page, crime, options.account)
  await addFilm(page, crime, options)
  await press(page, 'Continue')
  await press(page, 'Send to the decision makers')
  await expect(page.getByRole('heading', { name: 'Sent to the decision makers' })).toBeVisible()
}

/** Asks to cancel a crime as C3, because another is the same. Ends on the page that says it was sent. */
export async function askForC3(page: Page, crime: Crime, principalCrime: Pick<Crime, 'reference'>): Promise<void> {
  await sayWhatHappened(page, crime, 'It is already recorded', 'The same crime was recorded here twice')
  await choose(page, 'How do the two belong together?', 'The same crime was recorded twice')
  await write(page, 'What is the reference of the crime that stays?', principalCrime.reference)
  await choose(page, 'Did both happen at the same place?', 'Yes')
  await choose(page, 'Do both records give the same day, or the same period, on which it happened?', 'Yes')
  await choose(page, 'Are both records about the same acts?', 'Yes')
  await choose(page, 'How did it come to be recorded twice?', 'The same person reported it twice')
  await choose(page, 'Which of the two records name a suspect?', 'Neither names a suspect')
  await choose(page, 'What shows why the two records differ?', 'The incident log')
  await write(
    page,
    'If the two differ in anything, why is that?',
    'Neither names a suspect: the victim did not know who it was.',
  )
  await choose(page, 'Does the victim have the number of the crime that stays?', 'Yes')
  await press(page, 'Continue')
  await press(page, 'Send to the decision makers')
  await expect(page.getByRole('heading', { name: 'Sent to the decision makers' })).toBeVisible()
}
