import 'vuetify/styles'
import { createApp, reactive } from 'vue'
import { createVuetify } from 'vuetify'
import * as components from 'vuetify/components'
import { expose } from '../expose'
import { amounts, placeholder } from '../wanted-form'

export function mount(root: HTMLElement) {
  const held = reactive({ number: '', amount: '' })
  createApp({
    setup: () => ({
      held,
      items: amounts.map((each) => ({ title: `£${each}`, value: String(each) })),
      placeholder,
    }),
    template: `
      <v-app><v-form>
        <v-text-field v-model="held.number" label="Phone number" type="tel" :placeholder="placeholder" persistent-placeholder />
        <v-select v-model="held.amount" label="Amount" :items="items" />
        <button class="pay">Pay</button>
      </v-form></v-app>`,
  })
    .use(createVuetify({ components }))
    .mount(root)
  expose(() => ({ ...held }))
}
