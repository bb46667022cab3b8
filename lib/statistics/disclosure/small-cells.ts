/** True for a count from 1 to 4: few enough to point at people. */
export const isSmallCount = (count: number): boolean => count >= 1 && count <= 4
