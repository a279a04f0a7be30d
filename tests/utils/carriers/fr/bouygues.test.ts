import { tellALife } from '@/tests/support/carriers/tell-a-life'
import bouygues from '@/utils/carriers/rules/fr/bouygues'

tellALife(bouygues, [])
