import '@/components/look/tokens.css'
import '@/components/look/base.css'
import '@/components/look/forms.css'
import '@/components/look/sim-card.css'
import '@/components/look/topups.css'
import '@/components/look/dashboard.css'
import { WordsContext } from '@/components/words-context'
import { runPage } from '@/utils/page/run-page'
import { DashboardApp } from './dashboard-app'

void runPage((words, settings) => (
  <WordsContext.Provider value={words}>
    <DashboardApp settings={settings} />
  </WordsContext.Provider>
))
