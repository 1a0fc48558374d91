/** Whether the page is used by fingers, so that a field with the focus brings up a keyboard over it. */
export const isTouched = (): boolean => matchMedia('(pointer: coarse)').matches
