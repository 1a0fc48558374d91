import { IconButton, type IconButtonProps } from '#ui/icon-button.tsx'

/** A quiet action that is repeated in many rows, where words would be louder than what they stand beside. */
export const RowButton = (button: Omit<IconButtonProps, 'inRow'>) => <IconButton {...button} inRow />
