import { tellALife } from '@/tests/support/carriers/tell-a-life'
import bmobileStart from '@/utils/carriers/rules/jp/bmobile-start'

tellALife(bmobileStart, [])
