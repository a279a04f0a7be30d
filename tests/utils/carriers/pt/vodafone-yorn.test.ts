import { tellALife } from '@/tests/support/carriers/tell-a-life'
import vodafoneYorn from '@/utils/carriers/rules/pt/vodafone-yorn'

tellALife(vodafoneYorn, [])
