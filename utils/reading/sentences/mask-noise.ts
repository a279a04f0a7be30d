const noise = [
  /https?:\/\/\S*[^\s.,;:!?]/g,
  /\b(?:[a-z0-9-]{1,40}\.){1,3}(?:com|net|org|in|io|me|my|de|uk|fr|es|it|jp|cn|hk|tw|id|ph|ru|ua|pl|ly|link|app|co|info|eu|be|nl|br|mx|za|ng|ke|pk|bd|au|gov|nz|gr|tr|kz|lk|vn|sg|kr|pt|cz|sk|hu|bg)\b(?:\/\S*)?/g,
  /\S{1,40}@\S{1,40}/g,
  // Malaysian texts begin with what they cost to receive.
  /^rm ?0(?:\.00)?(?=[ :])/g,
  // service codes such as *123*4#
  /[*#][\d*#]{1,24}#?/g,
  /\+\d[\d -]{7,16}\d/g,
  /(?<![\d/.,-])(?!20[2-4]\d[01]\d[0-3]\d)\d{9,13}(?![\d/.,:-])/g,
  /(?<!\d)\d{15,}(?!\d)/g,
  /\b(?:[0-9*x]{0,8}[x*]{2,12})[0-9]{2,6}\b/g,
]

/** Blanks out addresses, service codes and phone numbers, so that their digits are no dates and no money. */
export function maskNoise(text: string): string {
  return noise.reduce(
    (masked, pattern) => masked.replace(pattern, (hit) => '\ufffd'.repeat(hit.length)),
    text,
  )
}
