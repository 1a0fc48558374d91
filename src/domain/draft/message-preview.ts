import type { MessageNode } from './bb-code-nodes.ts'
import { parseMessage } from './bb-code.ts'

/** The portal puts the group's name in its place (rest.md 1.7). */
const groupNameCode = '#GROUP_NAME#'

/** The portal cuts the title of a notification (rest.md 1.6). */
const titleLength = 150

/** A notification as a colleague gets it. */
export interface MessagePreview {
  readonly title: string
  /** Null if the portal uses its own text: for an empty message, and for "0" (rest.md 1.1). */
  readonly nodes: readonly MessageNode[] | null
}

/** What a colleague gets for this message, in a group of this name. */
export function previewOf(message: string, groupName: string): MessagePreview {
  const text = message.trim()
  const isPortalsOwn = text === '' || text === '0'
  return {
    title: groupName.slice(0, titleLength),
    nodes: isPortalsOwn ? null : parseMessage(text.replaceAll(groupNameCode, () => groupName)),
  }
}

/** Codes that the portal knows besides those of the preview; how it shows them is not proved. */
const otherCodes =
  /\[(?<code>img|size|color|font|code|quote|send|put|call|chat|icon|video|list|table|disk|spoiler)(?:[=\s][^\]\n]*)?\]/giu

/** What is not shown as it was typed. */
interface LiveCodes {
  readonly groupName: boolean
  readonly formatting: boolean
  /** Names of codes that the preview cannot show. */
  readonly doubtful: readonly string[]
}

const isFormatting = (node: MessageNode): boolean =>
  node.kind === 'styled' || node.kind === 'person' || (node.kind === 'link' && node.open !== '')

/** Which parts of the message the portal replaces or formats. */
export function liveCodesIn(message: string): LiveCodes {
  const names = [...message.matchAll(otherCodes)].flatMap(({ groups }) => groups?.['code'] ?? [])
  return {
    groupName: message.includes(groupNameCode),
    formatting: parseMessage(message).some(isFormatting),
    doubtful: [...new Set(names.map((name) => name.toLowerCase()))],
  }
}
