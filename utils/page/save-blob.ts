/** Hands bytes to the browser's own way of saving files; needs no permission. */
export function saveBlob(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has begun reading by the next turn of the page; the memory can then be given back.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
