import { tellALife } from '@/tests/support/carriers/tell-a-life'
import play from '@/utils/carriers/rules/pl/play'

tellALife(play, [])
