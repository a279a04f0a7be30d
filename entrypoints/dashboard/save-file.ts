/** Hands a text to the browser's own way of saving files; needs no permission. */
export function saveFile(text: string, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has begun reading by the next turn of the page; the memory can then be given back.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
