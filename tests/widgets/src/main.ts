import './expose'

/** One page a library: `index.html?widget=mui&form=prefixed`. */
const widgets = import.meta.glob<{ mount: (root: HTMLElement) => void | Promise<void> }>(
  './widgets/*.{ts,tsx}',
)

const name = new URLSearchParams(location.search).get('widget') ?? ''
const load = widgets[`./widgets/${name}.ts`] ?? widgets[`./widgets/${name}.tsx`]
const root = document.querySelector<HTMLElement>('#app')
if (load && root) {
  const widget = await load()
  await widget.mount(root)
}
