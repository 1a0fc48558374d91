/** Browsers read the file after the press has been handled; a minute is plenty. In ms. */
const keptFor = 60_000

/** Gives a file to the browser. Nobody tells whether it was kept: some frames and webviews drop it silently. */
export function downloadFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.hidden = true
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), keptFor)
}
