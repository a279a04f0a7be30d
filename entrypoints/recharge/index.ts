import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { watchPage } from './watch-page'

// A plain script rather than a content script of the framework, which announces itself to the page by an event.
export default defineUnlistedScript(() => watchPage(document))
