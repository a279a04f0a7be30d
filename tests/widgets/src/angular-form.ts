import '@angular/compiler'
import { Component } from '@angular/core'
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms'
import { expose } from './expose'
import { amounts, isWanted, placeholder } from './wanted-form'

const form = new FormGroup({
  number: new FormControl('', {
    nonNullable: true,
    validators: [Validators.required, ({ value }) => (isWanted(value) ? null : { number: true })],
  }),
  amount: new FormControl('', { nonNullable: true, updateOn: 'blur' }),
})

/** The same reactive form under both change detections. */
@Component({
  selector: 'top-up-form',
  imports: [ReactiveFormsModule],
  template: `
    <form [formGroup]="form">
      <label for="number">Phone number</label>
      <input id="number" type="tel" formControlName="number" [placeholder]="placeholder">
      <label for="amount">Amount</label>
      <select id="amount" formControlName="amount">
        <option value="">Choose</option>
        @for (each of amounts; track each) { <option [value]="each">£{{ each }}</option> }
      </select>
      <button class="pay">Pay</button>
    </form>`,
})
export class TopUpForm {
  form = form
  amounts = amounts
  placeholder = placeholder
}

export function exposeForm() {
  expose(() => ({ number: form.controls.number.value, amount: String(form.controls.amount.value) }))
}
