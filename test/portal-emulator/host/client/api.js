// @ts-check

/**
 * Asks the emulator's own server.
 *
 * @param {string} name endpoint under /__portal/
 * @param {Record<string, unknown>} body
 * @returns {Promise<any>} the parsed answer; rejects when the server refuses
 */
export async function ask(name, body) {
  const response = await fetch(`/__portal/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${name}: ${response.status} ${await response.text()}`)
  return response.json()
}

/**
 * Data the server wrote into the page.
 *
 * @param {string} className
 * @returns {any} undefined when the page has none
 */
export function pageData(className) {
  const text = document.querySelector(`script.${className}`)?.textContent
  return text ? JSON.parse(text) : undefined
}
