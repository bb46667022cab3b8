import { expect, type Page } from '@playwright/test'
import type { Crime } from '../crimes/crime.ts'
import { openRequestOn } from './crimes.ts'
import { choose, giveDay, press, write } from './forms.ts'

export const REASON =
  'The film is new, it can be checked against the council’s original, and it shows that nobody touched him.'

/** What is written on the information that decides it, and on the risk: to each question its own answer. */
const ON_THE_INFORMATION = {
  'When did it come?': 'On 12 November, a week after the crime had been recorded.',
  'Where did it come from?': 'From the control room of the council, which keeps every film for a month.',
  'How can it be checked?': 'Their log numbers each minute, and they hold the original.',
  'What does it do to the crime?': 'It shows plainly that he fell by himself and that nobody was near.',
}
const ON_THE_RISK = {
  'How serious is the allegation?': 'Taken as reported it is grave, and so I watched all of it myself.',
  'What would a wrong decision do?': 'Somebody dangerous would go on, and nobody would look for them.',
  'What is the risk to the victim?': 'None that is known: whoever was named lives elsewhere now.',
  'What keeps them safe?': 'They have a named officer, whom they can ring at any hour.',
}

/** Opens the form of a decision on a crime’s latest request. */
export async function openDecision(page: Page, crime: Pick<Crime, 'reference'>): Promise<void> {
  await openRequestOn(page, crime)
  await press(page, 'Decide')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Decide: /)
}

/** Says that no proceedings are open, where that was checked and when. */
async function sayNothingIsOpen(page: Page): Promise<void> {
  await choose(
    page,
    'Is anyone charged or on bail for this crime, is a file with the CPS, or is there a court order?',
    'No',
  )
  await write(page, 'Where did you check this, or who confirmed it?', 'The custody record and the CPS case list.')
  await giveDay(page, 'On what date was this checked?', '2026-11-16')
}

/** Answers every question of a C2 decision as one does who is convinced; the decision itself is left open. */
export async function judgeC2Well(
  page: Page,
  {
    isRape = false,
    isSerious = isRape,
    piece = '1. Film, such as CCTV',
  }: { isRape?: boolean; isSerious?: boolean; piece?: string } = {},
): Promise<void> {
  for (const question of [
    'Is it additional?',
    'Can it be checked where it came from?',
    'Were its origin and integrity checked?',
    'Is its source reliable?',
    'Is it about this crime?',
    'Does it settle that no crime happened?',
  ])
    await choose(page, question, 'Yes')
  // Asked only where somebody's account alone would not be enough.
  const apart = 'Does it show something apart from what the victim or a suspect says?'
  if ((await page.getByRole('group', { name: apart }).count()) > 0) await choose(page, apart, 'Yes')
  await choose(page, 'Which piece decides it?', piece)
  await choose(page, 'Have you seen it yourself?', 'Yes')
  await write(page, 'Where did you see it?', 'In the evidence system, at my desk.')
  await giveDay(page, 'On which day?', '2026-11-16')
  for (const [question, answer] of Object.entries(ON_THE_INFORMATION)) await write(page, question, answer)
  await choose(page, 'Which question did you ask yourself?', 'Does something new show that it did not happen?')
  await choose(page, 'Are you convinced that no crime happened?', 'Yes')
  await write(
    page,
    'What was done to check the origin and integrity of the information?',
    'I had it compared with the original, frame by frame.',
  )
  await choose(page, 'Does any information show that a crime did happen?', 'No')
  await sayNothingIsOpen(page)
  if (isRape) {
    await choose(page, 'Is the information compelling?', 'Yes')
    await choose(page, 'Is consent the question here?', 'No')
  }
  await choose(page, 'Was the victim under pressure to take it back?', 'No sign of it')
  await write(page, 'How did you weigh it?', 'He said so to the officer alone, and the film shows the same.')
  await choose(page, 'How high is it?', 'Low')
  await write(page, 'Why, in one line', 'A fall on film, with nobody near him.')
  if (isSerious) for (const [question, answer] of Object.entries(ON_THE_RISK)) await write(page, question, answer)
  await choose(page, 'Do you declare that you are independent of the investigation?', 'Yes')
  // Asked of a registrar on the College register alone.
  const demanded = 'Has anybody demanded to approve this decision first?'
  if ((await page.getByRole('group', { name: demanded }).count()) > 0) await choose(page, demanded, 'No')
}

type Verdict = 'Agree' | 'Refuse' | 'Return with questions'

/** Fills in the decision itself, with its reason; it is not saved yet. */
export async function fillInDecision(
  page: Page,
  verdict: Verdict,
  reason = REASON,
  ...questions: readonly string[]
): Promise<void> {
  await choose(page, 'Your decision', verdict)
  for (const [n, question] of questions.entries()) {
    // Without scripts there are boxes enough.
    const another = page.getByRole('button', { name: 'Add another question' })
    if (n > 0 && (await another.isVisible())) await another.click()
    await write(page, n === 0 ? 'Question 1' : `Question ${String(n + 1)}, if you have another`, question)
  }
  await write(page, 'Your reason', reason)
}

/** Gives the decision itself, with its reason, and saves it. */
export async function decideTo(
  page: Page,
  verdict: Verdict,
  reason = REASON,
  ...questions: readonly string[]
): Promise<void> {
  await fillInDecision(page, verdict, reason, ...questions)
  await press(page, 'Save the decision')
}

/** Agrees to cancel a crime as C2, every judgement given. Ends on the request, agreed. */
export async function agreeC2(page: Page, crime: Crime): Promise<void> {
  await openDecision(page, crime)
  const isRape = crime.countClass.startsWith('19')
  await judgeC2Well(page, {
    isRape,
    isSerious: isRape || crime.flags.length > 0 || crime.victims.some(({ born = 0 }) => born > 2007),
  })
  await decideTo(page, 'Agree')
  await expect(page).toHaveURL(/\/requests\/[0-9a-f-]{36}\?done=/)
}

/** Answers every question of a C3 decision as one does who sees the same crime in both. */
export async function judgeC3Well(page: Page): Promise<void> {
  await choose(page, 'Is this the same crime as the one that stays, or part of it?', 'Yes')
  await sayNothingIsOpen(page)
  await choose(
    page,
    'Have you opened what shows why the two records differ, and does it explain each difference?',
    'Yes',
  )
  await choose(page, 'How high is it?', 'Low')
  await write(page, 'Why, in one line', 'The other one stays, with everything in it.')
  await choose(page, 'Do you declare that you are independent of the investigation?', 'Yes')
}
