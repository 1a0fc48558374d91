/** Longer than any person; what is longer is not read. In a file of its own, as the field asks for no more of lists. */
export const longestLine = 500
