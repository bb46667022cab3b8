// What data warehouses write where they have no day: the first day that they can, or the last.
const NO_DAY = /^(0001-01-01|1753-01-01|1899-12-3\d|1900-01-01|9999-\d\d-\d\d)$/

/** Whether a day stands for none: an end that is open, or a day that is not known. */
export const isNoDay = (day: string): boolean => NO_DAY.test(day)
