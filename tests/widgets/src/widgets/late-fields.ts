import { createApp, reactive } from 'vue'
import { expose } from '../expose'
import { amounts, placeholder } from '../wanted-form'

/** The whole form comes a moment after the page. */
export function mount(root: HTMLElement) {
  const held = reactive({ number: '', amount: '' })
  setTimeout(() => {
    createApp({
      setup: () => ({ held, amounts, placeholder }),
      template: `
        <form>
          <label>Mobile number <input type="tel" v-model="held.number" :placeholder="placeholder"></label>
          <label>Amount <select v-model="held.amount"><option value="">–</option><option v-for="each in amounts" :value="String(each)">£{{ each }}</option></select></label>
          <button class="pay">Pay</button>
        </form>`,
    }).mount(root)
  }, 400)
  expose(() => ({ ...held }))
}
