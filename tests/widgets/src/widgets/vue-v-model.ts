import { createApp, reactive } from 'vue'
import { expose } from '../expose'
import { amounts, placeholder } from '../wanted-form'

export function mount(root: HTMLElement) {
  const held = reactive({ number: '', amount: '' })
  createApp({
    setup: () => ({ held, amounts, placeholder }),
    template: `
      <form>
        <p>Phone number</p>
        <input type="text" inputmode="tel" v-model.trim="held.number" :placeholder="placeholder">
        <p>Amount</p>
        <select v-model="held.amount"><option disabled value="">Select</option><option v-for="each in amounts" :value="String(each)">£{{ each }}</option></select>
        <button class="pay">Pay</button>
      </form>`,
  }).mount(root)
  expose(() => ({ ...held }))
}
