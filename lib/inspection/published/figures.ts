import type { PublishedFigure } from '../model.ts'
import { nationalAndEarlier } from './national-and-earlier.ts'
import { northEast } from './north-east.ts'
import { otherForces } from './other-forces.ts'

/**
 * Every published figure on wrongly cancelled crimes and uninformed victims that is held. The "of" is always cancelled
 * crimes reviewed, or victims who should have been informed; never crimes reported, whatever the press printed.
 */
export const publishedFigures: readonly PublishedFigure[] = [...northEast, ...otherForces, ...nationalAndEarlier]
