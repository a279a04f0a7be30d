import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { expose } from '../expose'
import { amounts, placeholder } from '../wanted-form'

const held = { number: '', amount: '' }

function Form() {
  const [number, setNumber] = useState('')
  const [amount, setAmount] = useState('')
  Object.assign(held, { number, amount })
  return (
    <form>
      <label htmlFor="n1">Mobile number</label>
      <input
        id="n1"
        type="tel"
        placeholder={placeholder}
        value={number}
        onChange={(event) => setNumber(event.target.value)}
      />
      <label htmlFor="a1">Amount</label>
      <select id="a1" value={amount} onChange={(event) => setAmount(event.target.value)}>
        <option value="">Choose</option>
        {amounts.map((each) => (
          <option key={each} value={String(each)}>
            £{each}
          </option>
        ))}
      </select>
      <button className="pay">Pay</button>
    </form>
  )
}

export function mount(root: HTMLElement) {
  createRoot(root).render(<Form />)
  expose(() => ({ ...held }))
}
