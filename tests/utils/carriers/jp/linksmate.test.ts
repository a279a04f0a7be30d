import { tellALife } from '@/tests/support/carriers/tell-a-life'
import linksmate from '@/utils/carriers/rules/jp/linksmate'

tellALife(linksmate, [])
