import { Field } from './field'

interface Props<T extends string> {
  label: string
  hint?: string | undefined
  value: T
  /** In the order of the list, each with what it is called. */
  choices: readonly (readonly [T, string])[]
  onChange: (value: T) => void
}

/** One of a few things. */
export function ChoiceField<T extends string>({ label, hint, value, choices, onChange }: Props<T>) {
  return (
    <Field label={label} hint={hint}>
      {(props) => (
        <select
          {...props}
          value={value}
          onChange={({ currentTarget }) => {
            const chosen = choices[currentTarget.selectedIndex]
            if (chosen) onChange(chosen[0])
          }}
        >
          {choices.map(([choice, name]) => (
            <option key={choice} value={choice}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
