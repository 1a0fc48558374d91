/** What is used of SheetJS, so that the build leaves out its writers. */
export { CFB, read, set_cptable, utils } from '@e965/xlsx'
