import { useState } from 'react'

/**
 * A note about the change of the draft that is being made. It goes away with the next change.
 *
 * @returns the note, and a function that sets it
 */
export function useNote<Note>(draft: object): readonly [Note | null, (note: Note) => void] {
  const [said, say] = useState<{ readonly note: Note; readonly of: object | null } | null>(null)
  // The draft that arrives together with the note is the one it is about.
  if (said !== null && said.of !== draft) say(said.of === null ? { ...said, of: draft } : null)
  return [said?.note ?? null, (note) => say({ note, of: null })]
}
