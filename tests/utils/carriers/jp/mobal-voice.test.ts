import { tellALife } from '@/tests/support/carriers/tell-a-life'
import mobalVoice from '@/utils/carriers/rules/jp/mobal-voice'

tellALife(mobalVoice, [])
