import { tellALife } from '@/tests/support/carriers/tell-a-life'
import iijmioGiga from '@/utils/carriers/rules/jp/iijmio-giga'

tellALife(iijmioGiga, [])
