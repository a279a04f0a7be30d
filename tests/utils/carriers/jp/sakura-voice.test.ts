import { tellALife } from '@/tests/support/carriers/tell-a-life'
import sakuraVoice from '@/utils/carriers/rules/jp/sakura-voice'

tellALife(sakuraVoice, [])
