import { tellALife } from '@/tests/support/carriers/tell-a-life'
import laotelecom from '@/utils/carriers/rules/la/laotelecom'

tellALife(laotelecom, [])
