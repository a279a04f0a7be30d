import { MenuItem, TextField } from '@mui/material'
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
      <TextField
        id="phone"
        label="Phone number"
        type="tel"
        placeholder={placeholder}
        value={number}
        onChange={(event) => setNumber(event.target.value)}
      />
      <TextField
        id="amount"
        select
        label="Amount"
        value={amount}
        onChange={(event) => setAmount(event.target.value)}
        sx={{ minWidth: 120 }}
      >
        {amounts.map((each) => (
          <MenuItem key={each} value={String(each)}>
            £{each}
          </MenuItem>
        ))}
      </TextField>
      <button className="pay">Pay</button>
    </form>
  )
}

export function mount(root: HTMLElement) {
  createRoot(root).render(<Form />)
  expose(() => ({ ...held }))
}
