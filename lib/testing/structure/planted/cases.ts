/** Small trees by the rule they are for: files by their paths, with their texts. */
export type Cases = Readonly<Record<string, { bad: Record<string, string>[]; good: Record<string, string>[] }>>
