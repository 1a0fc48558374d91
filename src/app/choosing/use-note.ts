import { useState } from 'react'

/**
 * Something to say about the change of the draft that is being made. It goes away with the next change.
 *
 * @returns what is to be said, and how to say something else
 */
export function useNote<Note>(draft: object): readonly [Note | null, (note: Note) => void] {
  const [said, say] = useState<{ readonly note: Note; readonly of: object | null } | null>(null)
  // The draft that comes with the note is the one that the note is about.
  if (said !== null && said.of !== draft) say(said.of === null ? { ...said, of: draft } : null)
  return [said?.note ?? null, (note) => say({ note, of: null })]
}
