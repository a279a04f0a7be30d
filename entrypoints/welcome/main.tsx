import '@/components/look/tokens.css'
import '@/components/look/base.css'
import '@/components/look/forms.css'
import '@/components/look/sim-card.css'
import '@/components/look/welcome.css'
import { WordsContext } from '@/components/words-context'
import { runPage } from '@/utils/page/run-page'
import { WelcomeApp } from './welcome-app'

void runPage((words, settings) => (
  <WordsContext.Provider value={words}>
    <WelcomeApp language={settings.language} />
  </WordsContext.Provider>
))
