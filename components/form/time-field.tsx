import { Field } from './field'

interface Props {
  label: string
  /** HH:MM */
  value: string
  onChange: (value: string) => void
}

/** A time of day. Emptied, it keeps the one it had, and shows that. */
export function TimeField({ label, value, onChange }: Props) {
  return (
    <Field label={label}>
      {(props) => (
        <input
          {...props}
          type="time"
          value={value}
          onChange={(event) => event.currentTarget.value && onChange(event.currentTarget.value)}
          onBlur={({ currentTarget: field }) => {
            if (field.value === '') field.value = value
          }}
        />
      )}
    </Field>
  )
}
