import { render } from 'preact'

render(<main>SIM Keeper</main>, document.body)
