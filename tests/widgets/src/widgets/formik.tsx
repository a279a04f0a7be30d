import { Field, Form, Formik } from 'formik'
import { createRoot } from 'react-dom/client'
import { expose } from '../expose'
import { amounts, isWanted, placeholder } from '../wanted-form'

export function mount(root: HTMLElement) {
  createRoot(root).render(
    <Formik
      initialValues={{ msisdn: '', amount: '' }}
      validate={({ msisdn }) => (isWanted(msisdn) ? {} : { msisdn: 'Enter a valid number' })}
      onSubmit={() => void window.harm.push('handled')}
    >
      {({ values, errors, touched }) => {
        expose(() => ({ number: values.msisdn, amount: values.amount }))
        return (
          <Form>
            <label htmlFor="msisdn">Number to top up</label>
            <Field id="msisdn" name="msisdn" type="tel" placeholder={placeholder} />
            {touched.msisdn && errors.msisdn && <p role="alert">{errors.msisdn}</p>}
            <label htmlFor="amount">Amount</label>
            <Field as="select" id="amount" name="amount">
              <option value="">Please choose</option>
              {amounts.map((each) => (
                <option key={each} value={String(each)}>
                  £{each}.00
                </option>
              ))}
            </Field>
            <button type="submit" className="pay">
              Pay now
            </button>
          </Form>
        )
      }}
    </Formik>,
  )
}
