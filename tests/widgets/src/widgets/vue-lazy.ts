import { createApp, reactive } from 'vue'
import { expose } from '../expose'
import { amounts, placeholder } from '../wanted-form'

/** `v-model.lazy` commits on change only. */
export function mount(root: HTMLElement) {
  const held = reactive({ number: '', amount: '' })
  createApp({
    setup: () => ({ held, amounts, placeholder }),
    template: `
      <form>
        <label>Mobile <input type="tel" v-model.lazy="held.number" :placeholder="placeholder"></label>
        <label v-for="each in amounts"><input type="radio" name="value" :value="String(each)" v-model="held.amount"> £{{ each }}</label>
        <button class="pay">Pay</button>
      </form>`,
  }).mount(root)
  expose(() => ({ ...held }))
}
