import '@ionic/core/css/core.css'
import { initialize } from '@ionic/core/components'
import { defineCustomElement as defineInput } from '@ionic/core/components/ion-input.js'
import { defineCustomElement as defineRadio } from '@ionic/core/components/ion-radio.js'
import { defineCustomElement as defineRadioGroup } from '@ionic/core/components/ion-radio-group.js'
import { expose } from '../expose'
import { amounts, placeholder } from '../wanted-form'

export function mount(root: HTMLElement) {
  initialize()
  for (const define of [defineInput, defineRadioGroup, defineRadio]) define()
  const held = { number: '', amount: '' }
  root.innerHTML = `<form>
    <ion-input type="tel" label="Phone number" label-placement="stacked" placeholder="${placeholder}"></ion-input>
    <ion-radio-group aria-label="Amount">${amounts.map((each) => `<ion-radio value="${each}">£${each}</ion-radio><br>`).join('')}</ion-radio-group>
    <button class="pay">Pay</button>
  </form>`
  root.querySelector('ion-input')?.addEventListener('ionInput', (event) => {
    held.number = String((event as CustomEvent).detail.value ?? '')
  })
  root.querySelector('ion-radio-group')?.addEventListener('ionChange', (event) => {
    held.amount = String((event as CustomEvent).detail.value ?? '')
  })
  expose(() => ({ ...held }))
}
