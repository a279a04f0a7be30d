import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { expose } from '../expose'
import { amounts, placeholder } from '../wanted-form'

const held = { number: '', amount: '' }

/** The second field refuses pasting and must equal the first. */
function Form() {
  const [number, setNumber] = useState('')
  const [again, setAgain] = useState('')
  const [amount, setAmount] = useState('')
  Object.assign(held, { number: number === again ? number : `${number} is not ${again}`, amount })
  return (
    <form>
      <label>
        Mobile number{' '}
        <input
          type="tel"
          placeholder={placeholder}
          value={number}
          onChange={(event) => setNumber(event.target.value)}
        />
      </label>
      <label>
        Confirm mobile number
        <input
          type="tel"
          value={again}
          onPaste={(event) => event.preventDefault()}
          onChange={(event) => setAgain(event.target.value)}
        />
      </label>
      <label>
        Amount{' '}
        <select value={amount} onChange={(event) => setAmount(event.target.value)}>
          <option value="">Choose</option>
          {amounts.map((each) => (
            <option key={each} value={String(each)}>
              £{each}
            </option>
          ))}
        </select>
      </label>
      <button className="pay">Pay</button>
    </form>
  )
}

export function mount(root: HTMLElement) {
  createRoot(root).render(<Form />)
  expose(() => ({ ...held }))
}
