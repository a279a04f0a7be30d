import '@angular/compiler'
import { Component, provideZonelessChangeDetection, signal } from '@angular/core'
import { bootstrapApplication } from '@angular/platform-browser'
import { expose } from '../expose'
import { amounts, placeholder } from '../wanted-form'

const number = signal('')
const amount = signal('')

@Component({
  selector: 'top-up-signals',
  template: `
    <form>
      <label>Mobile number <input type="tel" [value]="number()" (input)="number.set($any($event.target).value)" [placeholder]="placeholder"></label>
      <div role="group" aria-label="Amount">
        @for (each of amounts; track each) {
          <button type="button" [attr.aria-pressed]="amount() === '' + each" (click)="amount.set('' + each)">£{{ each }}</button>
        }
      </div>
      <button class="pay">Pay</button>
    </form>`,
})
class TopUpSignals {
  number = number
  amount = amount
  amounts = amounts
  placeholder = placeholder
}

export async function mount(root: HTMLElement) {
  root.append(document.createElement('top-up-signals'))
  await bootstrapApplication(TopUpSignals, { providers: [provideZonelessChangeDetection()] })
  expose(() => ({ number: number(), amount: amount() }))
}
