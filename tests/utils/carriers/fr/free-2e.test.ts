import { tellALife } from '@/tests/support/carriers/tell-a-life'
import free2e from '@/utils/carriers/rules/fr/free-2e'

tellALife(free2e, [])
