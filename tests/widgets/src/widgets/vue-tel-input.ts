import 'vue-tel-input/vue-tel-input.css'
import { createApp, reactive } from 'vue'
import { VueTelInput } from 'vue-tel-input'
import { expose } from '../expose'
import { wanted } from '../wanted-form'

export function mount(root: HTMLElement) {
  const held = reactive({ number: '', amount: '' })
  createApp({
    components: { VueTelInput },
    setup: () => ({ held, mode: wanted === 'national' ? 'national' : 'international' }),
    template: `
      <form>
        <label>Phone number</label>
        <vue-tel-input v-model="held.number" :mode="mode" default-country="GB" :auto-default-country="false" />
        <label>Amount <input v-model.number="held.amount" type="number"></label>
        <button class="pay">Pay</button>
      </form>`,
  }).mount(root)
  expose(() => ({ number: held.number, amount: String(held.amount) }))
}
