import { OF_ASKING_AND_DECIDING } from './for-requests.ts'
import { OF_MESSAGES } from './for-messages.ts'
import { OF_PLANS } from './for-plans.ts'
import { OF_REFUSALS } from './for-refusals.ts'
import { OF_WHAT_FOLLOWS } from './for-reinstatements.ts'

/** Every crime that a journey has to itself, by what the journey does with it. */
export const CRIMES = {
  ...OF_ASKING_AND_DECIDING,
  ...OF_MESSAGES,
  ...OF_PLANS,
  ...OF_REFUSALS,
  ...OF_WHAT_FOLLOWS,
} as const
