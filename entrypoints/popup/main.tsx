import '@/components/look/tokens.css'
import '@/components/look/base.css'
import '@/components/look/forms.css'
import '@/components/look/sim-card.css'
import '@/components/look/topups.css'
import './popup.css'
import { WordsContext } from '@/components/words-context'
import { runPage } from '@/utils/page/run-page'
import { PopupApp } from './popup-app'

void runPage((words) => (
  <WordsContext.Provider value={words}>
    <PopupApp />
  </WordsContext.Provider>
))
