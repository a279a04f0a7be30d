import * as Select from '@radix-ui/react-select'
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
        Mobile number{' '}
        <input
          type="tel"
          placeholder={placeholder}
          value={number}
          onChange={(event) => setNumber(event.target.value)}
        />
      </label>
      <Select.Root value={amount} onValueChange={setAmount}>
        <Select.Trigger aria-label="Amount">
          <Select.Value placeholder="Choose an amount" />
        </Select.Trigger>
        <Select.Portal>
          <Select.Content>
            <Select.Viewport>
              {amounts.map((each) => (
                <Select.Item key={each} value={String(each)}>
                  <Select.ItemText>£{each}</Select.ItemText>
                </Select.Item>
              ))}
            </Select.Viewport>
          </Select.Content>
        </Select.Portal>
      </Select.Root>
      <button className="pay">Pay</button>
    </form>
  )
}

export function mount(root: HTMLElement) {
  createRoot(root).render(<Form />)
  expose(() => ({ ...held }))
}
