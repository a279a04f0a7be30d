import { mount as mountComponent } from 'svelte'
import { expose, type HeldState } from '../expose'
import Form from '../svelte-form.svelte'
import { amounts, placeholder } from '../wanted-form'

export function mount(root: HTMLElement) {
  let held: HeldState = { number: '', amount: '' }
  mountComponent(Form, {
    target: root,
    props: {
      amounts,
      placeholder,
      onhold: (next: HeldState) => {
        held = next
      },
    },
  })
  expose(() => ({ ...held }))
}
