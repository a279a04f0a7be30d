import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { expose } from '../expose'
import { amounts, isWanted, placeholder } from '../wanted-form'

const held = { number: '', amount: '' }

/** A single-page checkout: the amount appears a moment after a number that is right. */
function Form() {
  const [number, setNumber] = useState('')
  const [amount, setAmount] = useState('')
  const [offered, setOffered] = useState(false)
  Object.assign(held, { number, amount })
  const onBlur = () => {
    if (isWanted(number)) setTimeout(() => setOffered(true), 150)
  }
  return (
    <form>
      <label>
        Number to top up{' '}
        <input
          type="tel"
          placeholder={placeholder}
          value={number}
          onBlur={onBlur}
          onChange={(event) => setNumber(event.target.value)}
        />
      </label>
      {offered && (
        <div role="radiogroup" aria-label="Choose an amount">
          {amounts.map((each) => (
            <div
              key={each}
              role="radio"
              tabIndex={0}
              aria-checked={amount === String(each)}
              onClick={() => setAmount(String(each))}
            >
              £{each}
            </div>
          ))}
        </div>
      )}
      <button className="pay">Continue</button>
    </form>
  )
}

export function mount(root: HTMLElement) {
  createRoot(root).render(<Form />)
  expose(() => ({ ...held }))
}
