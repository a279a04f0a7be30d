import { Listbox, ListboxButton, ListboxOption, ListboxOptions } from '@headlessui/react'
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
      <label>
        Phone number{' '}
        <input
          type="tel"
          placeholder={placeholder}
          value={number}
          onChange={(event) => setNumber(event.target.value)}
        />
      </label>
      <Listbox value={amount} onChange={setAmount}>
        <ListboxButton aria-label="Top-up amount">{amount ? `£${amount}` : 'Choose an amount'}</ListboxButton>
        <ListboxOptions>
          {amounts.map((each) => (
            <ListboxOption key={each} value={String(each)}>
              £{each}
            </ListboxOption>
          ))}
        </ListboxOptions>
      </Listbox>
      <button className="pay">Pay</button>
    </form>
  )
}

export function mount(root: HTMLElement) {
  createRoot(root).render(<Form />)
  expose(() => ({ ...held }))
}
