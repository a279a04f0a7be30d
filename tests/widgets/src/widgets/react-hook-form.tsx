import { createRoot } from 'react-dom/client'
import { useForm } from 'react-hook-form'
import { expose } from '../expose'
import { amounts, isWanted, placeholder } from '../wanted-form'

function Form() {
  const { register, getValues, handleSubmit } = useForm({
    mode: 'onBlur',
    defaultValues: { number: '', amount: '' },
  })
  expose(() => getValues())
  return (
    <form onSubmit={handleSubmit(() => window.harm.push('handled'))}>
      <label>
        Phone number
        <input type="tel" placeholder={placeholder} {...register('number', { validate: isWanted })} />
      </label>
      <fieldset>
        <legend>Top-up amount</legend>
        {amounts.map((each) => (
          <label key={each}>
            <input type="radio" value={String(each)} {...register('amount')} /> £{each}
          </label>
        ))}
      </fieldset>
      <button className="pay">Continue</button>
    </form>
  )
}

export function mount(root: HTMLElement) {
  createRoot(root).render(<Form />)
}
