import { tellALife } from '@/tests/support/carriers/tell-a-life'
import povoGigacharge from '@/utils/carriers/rules/jp/povo-gigacharge'

tellALife(povoGigacharge, [])
