import { OF_ASKING_AND_DECIDING } from './of-asking-and-deciding.ts'
import { OF_MESSAGES } from './of-messages.ts'
import { OF_PLANS } from './of-plans.ts'
import { OF_WHAT_FOLLOWS } from './of-what-follows.ts'

/** Every crime that a journey has to itself, by what the journey does with it. */
export const CRIMES = { ...OF_ASKING_AND_DECIDING, ...OF_MESSAGES, ...OF_PLANS, ...OF_WHAT_FOLLOWS } as const
