import { tellALife } from '@/tests/support/carriers/tell-a-life'
import povoJcbSim from '@/utils/carriers/rules/jp/povo-jcb-sim'

tellALife(povoJcbSim, [])
