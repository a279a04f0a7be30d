import 'react-phone-number-input/style.css'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import PhoneInput from 'react-phone-number-input'
import { expose } from '../expose'
import { wanted } from '../wanted-form'

const held = { number: '', amount: '' }

function Form() {
  const [number, setNumber] = useState<string | undefined>('')
  const [amount, setAmount] = useState('')
  Object.assign(held, { number: number ?? '', amount })
  return (
    <form>
      <label htmlFor="phone">Phone number</label>
      <PhoneInput
        id="phone"
        {...(wanted === 'national' ? { defaultCountry: 'GB' as const } : { international: true })}
        value={number}
        onChange={setNumber}
      />
      <label htmlFor="amount">Amount (£)</label>
      <input
        id="amount"
        type="number"
        step="1"
        value={amount}
        onChange={(event) => setAmount(event.target.value)}
      />
      <button className="pay">Pay</button>
    </form>
  )
}

export function mount(root: HTMLElement) {
  createRoot(root).render(<Form />)
  expose(() => ({ ...held }))
}
