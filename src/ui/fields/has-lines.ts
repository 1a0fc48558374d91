/** True for a text whose parts an input would glue together. */
export const hasLines = (text: string): boolean => /[\n\r\u2028\u2029]/u.test(text.trim())
