interface Props {
  label: string
  /** As a file field takes it: `.png,.jpg`. */
  accept: string
  onFile: (file: File) => void
}

/** A button that opens the browser's own picker. The browser's own field speaks the browser's language, not ours. */
export function FileButton({ label, accept, onFile }: Props) {
  return (
    <label class="button file">
      {label}
      <input
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) onFile(file)
          // The same file can be chosen again after it was mended or deleted.
          currentTarget.value = ''
        }}
      />
    </label>
  )
}
